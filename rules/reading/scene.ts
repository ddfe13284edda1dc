import { type Placed, tagged } from './index.ts'
import type { Match } from './phrases.ts'

/** A stretch of words at its sentence. */
export interface Found {
  readonly at: Placed
  readonly match: Match
}

/** What the draft as a whole tells: whose workplace it speaks of, and what the author is to it. */
export interface Scene {
  /** The Trust and academies of the profile by name, alias, hashtag or account. */
  readonly academies: readonly Found[]
  /** A workplace that readers can place, called the author's own: "our school", "my headteacher". */
  readonly ownSchool: Found | undefined
  /** The author speaks as a worker. */
  readonly workTies: readonly Found[]
  /** The author speaks as a parent, ex-pupil or passer-by. */
  readonly otherTie: Found | undefined
  readonly disclaimer: 'clear' | 'thin' | undefined
  /** How much a school's working life is in the words: 0 none, 2 and above plain. */
  readonly school: number
  /** Something at least hints at the author's school, and nothing says that the draft plays elsewhere. */
  readonly mayBeSchool: boolean
  /** The draft plays on a screen, a pitch, a ward, at a child's school. */
  readonly elsewhere: boolean
  /** Everything that the word lists found anywhere in the draft. */
  readonly tags: ReadonlySet<string>
}

// Words that schools share with sport, hospitals and homes: they hint, and no more.
const FAINT = new Set(
  'school schools class team set sets coach manager managers cover head principal chair reading writing music art english french it business drama register parent parents mum mums dad dads families supply staff term planning duty department tutor trainee trainees volunteer cook cooks cleaner cleaners chef leaders leadership boss bosses management mentor admin secretary payroll residential reports trainees nan nans carers inspector inspectors governor leavers'.split(
    ' ',
  ),
)
const HINTS = new Set([
  'supplier',
  'theTrust',
  'parent',
  'veiled',
  'role',
  'stakeholder',
  'process',
  'document',
  'kidsword',
])
const SCHOOL_TAGS = new Set(['leader', 'colleague', 'pupil', 'work', 'yeargroup', 'boss'])

/** Reads the scene of a draft's sentences. */
export function sceneOf(sentences: readonly Placed[]): Scene {
  const academies: Found[] = []
  let ownSchool: Found | undefined
  const workTies: Found[] = []
  let otherTie: Found | undefined
  let disclaimer: Scene['disclaimer']
  const tags = new Set<string>()
  let insider = false
  let elsewhere = false
  let hinted = false
  const cues = new Map<string, number>()
  for (const at of sentences) {
    const { sentence } = at
    // A camera says "here is a picture" as a word does.
    if (sentence.tokens.some(({ kind, text }) => kind === 'emoji' && /[📷📸🎥📹]/u.test(text)))
      tags.add('mediaword')
    for (const match of sentence.matches) {
      const found = { at, match }
      tags.add(match.tag)
      if (match.tag === 'academy') academies.push(found)
      else if (match.tag === 'ownSchool') ownSchool ??= isOwnSchool(at, match) ? found : undefined
      else if (match.tag === 'workTie') workTies.push(found)
      else if (match.tag === 'insider') insider = true
      else if (match.tag === 'elsewhere') elsewhere = true
      else if (HINTS.has(match.tag)) hinted = true
      else if (match.tag === 'otherTie') otherTie ??= found
      else if (match.tag === 'disclaimer') disclaimer = 'clear'
      else if (match.tag === 'thinDisclaimer') disclaimer ??= 'thin'
      if (!SCHOOL_TAGS.has(match.tag)) continue
      const words = sentence.tokens.slice(match.from, match.to).map(token => token.norm)
      const cue = words.join(' ')
      cues.set(cue, words.length === 1 && FAINT.has(cue) ? 0.5 : 1)
    }
  }
  let school = (academies.length ? 2 : 0) + (ownSchool ? 2 : 0)
  // "Our office" alone may be anywhere; beside any word of school it is the school's.
  if (insider && cues.size > 0) school += 0.5
  for (const weight of cues.values()) school += weight
  const own = ownSchool !== undefined || academies.length > 0
  const away = !own && (elsewhere || (otherTie !== undefined && workTies.length === 0))
  return {
    academies,
    ownSchool,
    workTies,
    otherTie,
    disclaimer,
    school,
    tags,
    elsewhere: away,
    mayBeSchool: !away && (own || hinted || insider || school >= 0.5),
  }
}

/** "my daughter's school" and "my old school" are not where the author works. */
function isOwnSchool({ sentence }: Placed, match: Match): boolean {
  const overlaps = (other: Match) => other.from < match.to && match.from < other.to
  if (tagged(sentence, 'notOwnSchool').some(overlaps)) return false
  // Kin between the "my" and the school; "our lads' school" too.
  return !tagged(sentence, 'kin').some(kin => kin.from > match.from && kin.to < match.to)
}
