import { type Placed, type Reading, type Stretch, tagged } from './reading/index.ts'
import type { Match } from './reading/phrases.ts'
import type { Rule } from './rule.ts'
import { warning } from './say.ts'

/**
 * A reference on a social site, kind or unkind, can be taken as the Trust's own and make both it and you answer for it.
 * This rule looks for words that speak for somebody as a worker or candidate: vouching, "any school would be lucky to
 * have her", "I wouldn't hire him". On LinkedIn's recommendation form whatever is said of the person counts. Books,
 * places, plumbers and plain congratulations are left alone.
 */
export const reference: Rule = {
  id: 'reference',
  section: 'references',
  looksFor: 'Words that recommend somebody as a worker or candidate, or warn against them.',
  example: {
    warns: 'I’d recommend Priya for any teaching job.',
    silent: 'I’d recommend this book to any teacher.',
  },
  cues(reading) {
    const found = reading.draft.surface === 'recommendation' ? substance(reading) : vouching(reading)
    return found ? [found] : []
  },
  findings: stretches =>
    stretches.map(stretch =>
      warning(reference, stretch, {
        message:
          'This reads as a reference for somebody, and a reference on a social site can be taken as the Trust’s.',
        advice:
          'Leave it out here. If they need a reference, ask them to go through the school office or HR.',
      }),
    ),
}

const whole = (at: Placed): Stretch => ({ at, from: 0, to: at.sentence.tokens.length })

/** On the recommendation form: all of a short text, else the sentence that judges most; nothing in a refusal. */
function substance({ draft, sentences }: Reading): Stretch | undefined {
  if (sentences.some(({ sentence }) => tagged(sentence, 'refusal').length > 0)) return undefined
  const telling = sentences.filter(
    ({ sentence }) => tagged(sentence, 'courtesy').length === 0 && wordCount(sentence) > 0,
  )
  const words = telling.reduce((sum, { sentence }) => sum + wordCount(sentence), 0)
  if (words < 2) return undefined
  const judged = telling.map(
    ({ sentence }) => 2 * tagged(sentence, 'vouch').length + tagged(sentence, 'worth').length,
  )
  const most = telling[judged.indexOf(Math.max(...judged))] as Placed
  return draft.text.length <= SHORT ? whole(telling[0] as Placed) : whole(most)
}

/** In UTF-16 units. */
const SHORT = 80

const wordCount = ({ tokens }: Placed['sentence']) => tokens.filter(token => token.kind === 'word').length

/** Elsewhere: vouching for a person, not for a book or a boiler man. */
function vouching(reading: Reading): Stretch | undefined {
  const { sentences } = reading
  const hiring = sentences.some(({ sentence }) => tagged(sentence, 'hiring').length > 0)
  const thing = sentences.some(({ sentence }) => tagged(sentence, 'notPerson').length > 0)
  const school = reading.scene.school >= 1
  for (const at of sentences) {
    const [vouch] = tagged(at.sentence, 'vouch').filter(match => !isHypothetical(at, match))
    if (vouch && (hiring || school || (!thing && isAboutSomebody(at))))
      return { at, from: vouch.from, to: vouch.to }
    if (!hiring && !school) continue
    const work = tagged(at.sentence, 'worth')
    if (hiring && work.length >= 2) return { at, from: (work[0] as Match).from, to: (work[1] as Match).to }
  }
  return undefined
}

const isAboutSomebody = ({ sentence }: Placed) =>
  tagged(sentence, 'person', 'colleague').length > 0 ||
  sentence.tokens.some(token =>
    /^(he|she|hes|shes|him|her|his|hers|they|them|theyre|candidate|cv|reference|referee|testimonial)$/.test(
      token.norm,
    ),
  )

/** "Would you give me a reference?" asks for one and gives none. */
function isHypothetical({ sentence }: Placed, match: Match): boolean {
  const last = sentence.tokens.at(-1)
  if (last?.text === '?') return true
  return /^(give|write|do|get) me$/.test(
    sentence.tokens
      .slice(match.from, match.from + 2)
      .map(token => token.norm)
      .join(' '),
  )
}
