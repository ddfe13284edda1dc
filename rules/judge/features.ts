import type { Sentence } from '../reading/index.ts'
import type { Scene } from '../reading/scene.ts'
import type { RuleId, Surface } from '../rule.ts'

/** What of a draft stands around a sentence and bears on how it is judged. */
export interface Context {
  readonly before: Sentence | undefined
  readonly after: Sentence | undefined
  /** How many sentences the draft has, and which one this is. */
  readonly count: number
  readonly place: number
  readonly scene: Scene
  readonly site: string
  readonly surface: Surface
  /** Rules whose cues see something in this sentence, and anywhere in the draft. */
  readonly cuesHere: readonly RuleId[]
  readonly cuesAnywhere: readonly RuleId[]
}

/** A word as the judge sees it, and the token where it stands. */
export interface Word {
  readonly text: string
  readonly token: number
}

const SPOKEN_OF = [
  'leader',
  'boss',
  'colleague',
  'pupil',
  'yeargroup',
  'parent',
  'supplier',
  'academy',
  'ownSchool',
  'stakeholder',
] as const
const ALSO_SPOKEN_OF = ['young', 'person', 'kin', 'insider', 'publicfigure'] as const
const OPINION = ['harsh', 'sour', 'cannot', 'idleness', 'contempt', 'sarcasm', 'veiled'] as const

/** The words of a sentence: names, numbers, handles and addresses by their kind, so that nobody's name is learned. */
export function wordsOf({ tokens, matches }: Sentence): Word[] {
  const named = new Set<number>()
  for (const { tag, from, to } of matches) if (tag === 'person') for (let i = from; i < to; i++) named.add(i)
  const words: Word[] = []
  tokens.forEach(({ kind, norm, text }, token) => {
    if (kind === 'mark' && !/[?!"'…£%()]/.test(text)) return
    if (named.has(token)) {
      if (words.at(-1)?.text !== '@p') words.push({ text: '@p', token })
      return
    }
    words.push({
      text: KIND[kind] ?? (/^\d+$/.test(norm) ? '#' : /^\d/.test(norm) ? '#x' : norm || text),
      token,
    })
  })
  return words
}

const KIND: Partial<Record<string, string>> = { mention: '@m', email: '@e', url: '@u' }

/** What a sentence shows by itself: words, pairs of words and what the word lists found. */
export function ownFeatures(sentence: Sentence): string[] {
  const words = wordsOf(sentence)
  const features = new Set<string>()
  words.forEach((_, i) => {
    for (const feature of featuresAt(words, i)) features.add(feature)
  })
  features.add(`b:${words.at(-1)?.text}_$`)
  const tags = tagsOf(sentence)
  for (const tag of tags) features.add(`t:${tag}`)
  for (const target of [...SPOKEN_OF, ...ALSO_SPOKEN_OF])
    if (tags.has(target)) for (const tag of tags) if (tag !== target) features.add(`x:${target}+${tag}`)
  if (sentence.people.some(person => !person.own && person.kind !== 'handle')) features.add('d:named')
  features.add(`d:words${Math.min(6, Math.floor(words.length / 5))}`)
  return [...features]
}

/** The features that a word brings with its neighbours to the left. */
export function featuresAt(words: readonly Word[], i: number): string[] {
  const word = words[i]?.text
  const features = [`w:${word}`, `b:${words[i - 1]?.text ?? '^'}_${word}`]
  if (i > 1) features.push(`s:${words[i - 2]?.text}__${word}`)
  return features
}

/** What the draft around it adds. */
export function contextFeatures(sentence: Sentence, context: Context): string[] {
  const { before, after, scene, surface } = context
  const tags = tagsOf(sentence)
  const beforeTags = before ? tagsOf(before) : NONE
  const features = restFeatures(context)
  for (const tag of beforeTags) features.push(`p:${tag}`)
  if (after) for (const tag of tagsOf(after)) features.push(`n:${tag}`)
  const opinion = OPINION.some(tag => tags.has(tag))
  const here = SPOKEN_OF.some(tag => tags.has(tag))
  if (opinion)
    features.push(here ? 'x:any' : SPOKEN_OF.some(tag => beforeTags.has(tag)) ? 'x:carried' : 'x:none')
  const atSchool = scene.school >= 1 ? 'S' : 'N'
  for (const tag of tags) features.push(`s${atSchool}:${tag}`, `u:${surface}:${tag}`)
  return features
}

/** All of a context but the neighbours, as one string: the same string, the same features. */
export const restOf = (context: Context): string => restFeatures(context).join(' ')

function restFeatures({ scene, surface, site, count, place, cuesAnywhere, cuesHere }: Context): string[] {
  const features = [`d:school${Math.min(4, Math.floor(scene.school))}`, `d:${surface}`, `d:${site}`]
  if (scene.academies.length) features.push('d:academy')
  if (scene.ownSchool) features.push('d:own')
  if (scene.workTies.length) features.push('d:tie')
  if (scene.academies.length && scene.workTies.length) features.push('d:academy+tie')
  if (scene.otherTie) features.push('d:other')
  if (scene.disclaimer) features.push(`d:disclaimer:${scene.disclaimer}`)
  features.push(`d:sentences${Math.min(5, Math.floor(count / 2))}`)
  if (place === 0) features.push('d:first')
  if (place === count - 1) features.push('d:last')
  for (const rule of cuesAnywhere) features.push(`R:${rule}`)
  for (const rule of cuesHere) features.push(`r:${rule}`)
  return features
}

/** How plainly the draft plays at the author's school, by the score of its plainest sentence, in steps. */
export function sceneFeature(score: number): string {
  return `d:scene${Math.max(-4, Math.min(4, Math.floor(score)))}`
}

const NONE: ReadonlySet<string> = new Set()
const kept = new WeakMap<Sentence, ReadonlySet<string>>()

function tagsOf(sentence: Sentence): ReadonlySet<string> {
  let tags = kept.get(sentence)
  if (!tags) {
    tags = new Set(sentence.matches.map(match => match.tag))
    kept.set(sentence, tags)
  }
  return tags
}
