import type { Profile } from '../profile.ts'
import type { Draft, Span } from '../rule.ts'
import { type Folded, fold, unfold } from './fold.ts'
import { matcherFor } from './lexicon.ts'
import { findPeople, type Person } from './people.ts'
import type { Match, Matcher } from './phrases.ts'
import { respeller } from './respell.ts'
import { type Scene, sceneOf } from './scene.ts'
import { splitSentences } from './sentences.ts'
import { type Token, tokenise } from './tokens.ts'
import { unmask } from './unmask.ts'

/** One sentence as read; what is kept by its text and so never knows where in the draft it stands. */
export interface Sentence {
  readonly tokens: readonly Token[]
  readonly matches: readonly Match[]
  readonly people: readonly Person[]
  readonly folded: Folded
}

/** A sentence at its place: `start` is the UTF-16 offset in the draft. */
export interface Placed {
  readonly start: number
  readonly sentence: Sentence
}

/** Some words of a sentence: tokens `from` up to, not including, `to`. */
export interface Stretch {
  readonly at: Placed
  readonly from: number
  readonly to: number
  /** Plain enough to count whatever the rest of the draft says. */
  readonly sure?: boolean
}

export interface Reading {
  readonly draft: Draft
  readonly sentences: readonly Placed[]
  readonly scene: Scene
}

const KEPT = 2000
const readers = new WeakMap<Profile, (text: string) => Sentence>()

/** Reads a draft sentence by sentence. A sentence read before, with this profile, costs a look-up. */
export function read(draft: Draft, profile: Profile): Reading {
  let reader = readers.get(profile)
  if (!reader) {
    reader = keeping(sentenceReader(matcherFor(profile), respeller(profile)))
    readers.set(profile, reader)
  }
  const sentences = splitSentences(draft.text)
    .map(({ start, end }) => ({
      start,
      sentence: (reader as (text: string) => Sentence)(draft.text.slice(start, end)),
    }))
    // Invisible characters alone are no sentence.
    .filter(({ sentence }) => sentence.tokens.length > 0)
  return { draft, sentences, scene: sceneOf(sentences) }
}

/** The span in the draft that a stretch covers. */
export function spanOf({ at: { start, sentence }, from, to }: Stretch): Span {
  const first = sentence.tokens[from] as Token
  const last = sentence.tokens[to - 1] as Token
  const span = unfold(sentence.folded, { start: first.start, end: last.end })
  return { start: start + span.start, end: start + span.end }
}

/** The matches of a tag, in the order of the words. */
export function tagged(sentence: Sentence, ...tags: readonly string[]): Match[] {
  return sentence.matches.filter(match => tags.includes(match.tag))
}

function sentenceReader(matcher: Matcher, respell: (tokens: Token[]) => Token[]) {
  return (text: string): Sentence => {
    const folded = fold(text)
    const tokens = respell(unmask(tokenise(folded.text)))
    const matches = matcher.match(tokens)
    return { tokens, matches, people: findPeople(tokens, matches, text === text.toLowerCase()), folded }
  }
}

/** Keeps the newest results by text, so that a keystroke costs the sentence it changes and not the draft. */
function keeping<T>(make: (text: string) => T): (text: string) => T {
  const kept = new Map<string, T>()
  return text => {
    let value = kept.get(text)
    if (value === undefined) value = make(text)
    else kept.delete(text)
    kept.set(text, value)
    if (kept.size > KEPT) kept.delete(kept.keys().next().value as string)
    return value
  }
}
