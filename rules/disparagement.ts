import { type Placed, type Reading, type Stretch, tagged } from './reading/index.ts'
import type { Rule, Target } from './rule.ts'
import { warning } from './say.ts'

/**
 * Nothing unkind may be said of the Trust, its staff, pupils, parents, suppliers or partners, by name or not. This rule
 * looks in each sentence for somebody of that circle and for words that belittle, blame or mock; a sentence that only
 * says "she" or "they" carries on from the one before. Grumbling about trains, the telly or one's own family is left alone.
 */
export const disparagement: Rule = {
  id: 'disparagement',
  section: 'reputation',
  looksFor:
    'Words that belittle, blame or mock the Trust, its staff, pupils, parents, suppliers or partners.',
  example: {
    warns: 'Our head couldn’t organise a bun fight in a bakery.',
    silent: 'The 7:42 to Leeds is useless again.',
  },
  cues(reading) {
    const seen: Stretch[] = []
    let before: Unkind | undefined
    for (const { at, target } of targets(reading)) {
      const unkind = target && unkindWords(at)
      // "Funny how he is never in. Must be nice." Two half-spoken digs make a whole one.
      const weight = (unkind?.weight ?? 0) + (unkind ? (before?.weight ?? 0) : 0)
      if (unkind && weight >= 1) seen.push({ at, from: unkind.from, to: unkind.to })
      before = unkind
    }
    return seen
  },
  findings(stretches, reading) {
    const targetOf = new Map(targets(reading).map(({ at, target }) => [at, target]))
    return stretches.map(stretch => {
      const target = targetOf.get(stretch.at) ?? guess(reading)
      return warning(disparagement, stretch, {
        message: `This could be read as running down ${WHO[target]}.`,
        advice: ADVICE[target],
        target,
      })
    })
  },
}

interface Spoken {
  readonly at: Placed
  readonly target: Target | undefined
}

/** Whom each sentence speaks of; one that names nobody carries on, for two sentences, from the one before. */
function targets(reading: Reading): Spoken[] {
  let carried: Target | undefined
  let carriedFor = 0
  return reading.sentences.map(at => {
    const own = targetIn(at, reading)
    if (own) {
      carried = own
      carriedFor = 2
    } else if (carriedFor-- <= 0) carried = undefined
    return { at, target: own ?? carried }
  })
}

/** Somebody the draft speaks of elsewhere, else a colleague: of whom most is said without a name. */
const guess = (reading: Reading): Target => targets(reading).find(({ target }) => target)?.target ?? 'staff'

const ADVICE: Record<Target, string> = {
  trust: 'Leave it out, and take it to your line manager, where it can change something.',
  staff:
    'Leave this out. If something is wrong, your line manager or the Head Teacher is the person to tell.',
  pupil: 'Leave this out: a child or a parent may read it. Your line manager can help with a hard class.',
  parent: 'Leave this out: families may read it. If a parent is a worry, talk to your line manager.',
  supplier: 'Leave this out, and tell the school office what went wrong: they can take it up.',
  stakeholder: 'Leave this out, or put it as a fair question without the sting.',
}

const WHO: Record<Target, string> = {
  trust: 'the Trust or the school',
  staff: 'somebody who works at school',
  pupil: 'pupils',
  parent: 'parents or carers',
  supplier: 'a supplier of the Trust',
  stakeholder: 'somebody the Trust works with',
}

const TARGETS: readonly (readonly [tag: string, target: Target])[] = [
  ['supplier', 'supplier'],
  ['leader', 'staff'],
  ['boss', 'staff'],
  ['parent', 'parent'],
  ['colleague', 'staff'],
  ['yeargroup', 'pupil'],
  ['pupil', 'pupil'],
  ['ownSchool', 'trust'],
  ['academy', 'trust'],
  ['theTrust', 'trust'],
  ['stakeholder', 'stakeholder'],
  ['veiled', 'staff'],
]

/** Whom of the author's circle a sentence speaks of; nobody where the draft plays elsewhere. */
function targetIn({ sentence }: Placed, { scene }: Reading): Target | undefined {
  if (!scene.mayBeSchool) return undefined
  const found = TARGETS.find(([tag]) => tagged(sentence, tag).length > 0)
  if (found?.[0] !== 'ownSchool') return found?.[1]
  // "our head" and "our school" place the author alike; of the one a person is meant.
  const [own] = tagged(sentence, 'ownSchool')
  const words = sentence.tokens.slice(own?.from, own?.to)
  return words.some(({ norm }) => /^(heads?|deput(y|ies))$/.test(norm)) ? 'staff' : 'trust'
}

const WEIGHTS: Record<string, number> = {
  harsh: 1,
  cannot: 1,
  idleness: 1,
  contempt: 1,
  sarcasm: 0.5,
  sour: 0.5,
}

interface Unkind {
  readonly from: number
  readonly to: number
  readonly weight: number
}

/** The stretch of words that belittle, and how much they weigh together. */
function unkindWords({ sentence }: Placed): Unkind | undefined {
  const negations = tagged(sentence, 'negation')
  const unkind = tagged(sentence, ...Object.keys(WEIGHTS)).filter(
    match => !(match.tag === 'harsh' && negations.some(no => no.to <= match.from && match.from - no.to <= 2)),
  )
  if (unkind.length === 0) return undefined
  return {
    from: Math.min(...unkind.map(match => match.from)),
    to: Math.max(...unkind.map(match => match.to)),
    weight: unkind.reduce((sum, match) => sum + (WEIGHTS[match.tag] ?? 0), 0),
  }
}
