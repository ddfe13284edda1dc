import { type Placed, type Reading, type Stretch, spanOf, tagged } from './reading/index.ts'
import { isPerson } from './reading/parser.ts'
import type { Person } from './reading/people.ts'
import type { Rule } from './rule.ts'
import { warning } from './say.ts'

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
  example: {
    warns: 'So proud of Oluwaseun in Year 5 today.',
    silent: 'Year 6 voted Marcus Rashford their hero.',
  },
  cues(reading) {
    return reading.sentences.flatMap((at, i) =>
      at.sentence.people
        .filter(person => !person.own && person.kind !== 'handle')
        .map(person => ({ person, tied: isTied(at, person) && !isElsewhere(reading) }))
        .filter(
          ({ person, tied }) => tied || (isPerson(at.sentence, person) && isAtSchool(reading, i, person)),
        )
        .map(({ person, tied }) => ({
          at,
          from: person.from,
          to: person.to,
          sure: tied || (!person.doubtful && PLAINLY_SCHOOL.some(tag => tagged(at.sentence, tag).length > 0)),
        })),
    )
  },
  findings(stretches, { draft }) {
    return namesIn(stretches).map(stretch => {
      const { start, end } = spanOf(stretch)
      return warning(namedIndividual, stretch, {
        message: `This names somebody from school: “${draft.text.slice(start, end)}”.`,
        advice:
          'Take the name out (“a colleague”, “a pupil”, “a parent”), or ask that person to agree in writing first.',
      })
    })
  },
}

/** The names in the sentences that count: those the cues saw, else whoever is named there. */
function namesIn(stretches: readonly Stretch[]): Stretch[] {
  return [...new Set(stretches.map(({ at }) => at))].flatMap(at => {
    const people = at.sentence.people.filter(person => !person.own && isPerson(at.sentence, person))
    const named = people.filter(person => person.kind !== 'handle')
    return (named.length ? named : people).map(({ from, to }) => ({ at, from, to }))
  })
}

/** A title is how one speaks at school; a first name needs the school beside it. */
function isAtSchool(reading: Reading, i: number, person: Person): boolean {
  if (person.kind === 'initials') return false
  return isSchoolDraft(reading, person.kind === 'titled' ? 0.5 : 1) && isNearSchool(reading, i)
}

/** A child's school, a film, another trust: nobody there is a colleague. */
const isElsewhere = ({ scene }: Reading) => !scene.mayBeSchool

/** The draft as a whole plays at the author's school, and not at a child's school or long ago. */
function isSchoolDraft({ scene, draft }: Reading, enough: number): boolean {
  if (draft.surface === 'recommendation') return scene.school >= 2
  if (!scene.mayBeSchool) return false
  return scene.school + (scene.workTies.length ? 0.5 : 0) >= enough
}

/** In a long draft the school must be spoken of beside the name, not somewhere else. */
function isNearSchool({ draft, sentences }: Reading, i: number): boolean {
  if (draft.text.length < 400) return true
  return sentences
    .slice(Math.max(0, i - 1), i + 2)
    .some(({ sentence }) => tagged(sentence, ...SCHOOL).length > 0)
}

const SCHOOL = ['yeargroup', 'colleague', 'leader', 'boss', 'work', 'pupil', 'academy', 'ownSchool']

/** "Aisha in Year 5", "Karen from our dinner hall", "Kayleigh M (10B)", "my TA Claire", "winston our groundsman". */
function isTied({ sentence }: Placed, { from, to }: Person): boolean {
  const { tokens } = sentence
  const school = tagged(sentence, ...SCHOOL)
  const at = (place: number, ...tags: readonly string[]) =>
    sentence.matches.some(match => match.from === place && tags.includes(match.tag))
  const next = tokens[to]
  if (next) {
    const after = next.text === ',' || next.text === '(' ? to + 1 : to
    if (/^(in|from|of|at|who|on)$/.test(tokens[after]?.norm ?? '')) {
      if (school.some(match => match.from > after && match.from <= after + 3) || at(after + 1, 'subject'))
        return true
    }
    if (
      at(after, 'yeargroup') ||
      (/^(our|my|the)$/.test(tokens[after]?.norm ?? '') && at(after + 1, ...STAFF))
    )
      return true
    // "Demi-Leigh's mum", which only a school has a reason to say.
    if (tokens[to - 1]?.possessive && at(to, 'parent') && school.length > 0) return true
  }
  return school.some(match => match.to === from && STAFF.includes(match.tag))
}

/** Beside one of these a name is somebody's at school. */
const PLAINLY_SCHOOL = ['yeargroup', 'pupil', 'ownSchool', 'insider']

const STAFF = ['leader', 'boss', 'colleague', 'pupil', 'yeargroup', 'role']
