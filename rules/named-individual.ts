import { type Placed, type Reading, spanOf, tagged } from './reading/index.ts'
import { isPerson } from './reading/parser.ts'
import type { Person } from './reading/people.ts'
import type { Finding, Rule } from './rule.ts'

/**
 * Nobody at school may be posted about by name without having said yes in writing: not a child, not a colleague, not a
 * parent. This rule looks for a name, or a title with a surname, in a draft whose words tie that person to a school. Your
 * own family, people in the news and in books, and friends with no tie to the school are left alone.
 */
export const namedIndividual: Rule = {
  id: 'named-individual',
  section: 'respect',
  looksFor:
    'The name of a colleague, pupil or parent, where the words around it tie that person to the school.',
  check(reading) {
    const findings: Finding[] = []
    for (const [i, at] of reading.sentences.entries()) {
      for (const person of at.sentence.people) {
        if (person.own || person.kind === 'handle') continue
        if (!isPerson(at.sentence, person) && !isTied(at, person)) continue
        if (isTied(at, person) || (isSchoolDraft(reading) && isNearSchool(reading, i)))
          findings.push(finding(at, person, reading.draft.text))
      }
    }
    return findings
  },
}

function finding(at: Placed, { from, to }: Person, text: string): Finding {
  const span = spanOf(at, from, to)
  return {
    ...span,
    rule: 'named-individual',
    level: 'warn',
    section: 'respect',
    message: `This names somebody from school: “${text.slice(span.start, span.end)}”.`,
    advice:
      'Take the name out (“a colleague”, “a pupil”, “a parent”), or ask that person to agree in writing first.',
  }
}

/** The draft as a whole plays at the author's school, and not at a child's school or long ago. */
function isSchoolDraft({ scene, draft }: Reading): boolean {
  if (draft.surface === 'recommendation') return scene.school >= 2
  if (scene.otherTie && !scene.workTie && !scene.ownSchool) return false
  return scene.school >= 1
}

/** In a long draft the school must be spoken of beside the name, not somewhere else. */
function isNearSchool({ draft, sentences }: Reading, i: number): boolean {
  if (draft.text.length < 400) return true
  return sentences
    .slice(Math.max(0, i - 1), i + 2)
    .some(({ sentence }) => tagged(sentence, ...SCHOOL).length > 0)
}

const SCHOOL = ['yeargroup', 'colleague', 'leader', 'boss', 'work', 'pupil', 'academy', 'ownSchool']

/** "Aisha in Year 5", "Karen from our dinner hall", "Kayleigh M (10B)", "my TA Claire", "Miss Carr from year 2". */
function isTied({ sentence }: Placed, { from, to }: Person): boolean {
  const school = tagged(sentence, ...SCHOOL)
  const { tokens } = sentence
  const next = tokens[to]
  if (!next) return false
  const reaches = (place: number) => school.some(match => match.from >= place && match.from <= place + 2)
  if (/^(in|from|of|at|who|on)$/.test(next.norm)) return reaches(to + 1)
  if (next.text === '(' || next.text === ',')
    return school.some(match => match.tag === 'yeargroup' && match.from === to + 1)
  // "Demi-Leigh's mum".
  if (
    tokens[to - 1]?.possessive &&
    tagged(sentence, 'parent').some(match => match.from === to) &&
    school.length > 0
  )
    return true
  return school.some(match => match.to === from && match.tag !== 'work' && match.tag !== 'academy')
}
