import type { Span } from '../../rules/rule.ts'

/** The longest stretch around a caret that is looked at: no word is longer, and a hostile text may be. */
const reach = 64

const endsInWord = /[\p{L}\p{M}\p{N}_'’@#-]*$/u
const beginsWithWord = /^[\p{L}\p{M}\p{N}_'’@#-]*/u

/** The word that somebody is typing at the caret (a UTF-16 offset): an empty span where no letter stands before it. */
export function wordAt(text: string, caret: number): Span {
  const before = endsInWord.exec(text.slice(Math.max(0, caret - reach), caret))?.[0] ?? ''
  if (before === '') return { start: caret, end: caret }
  const after = beginsWithWord.exec(text.slice(caret, caret + reach))?.[0] ?? ''
  return { start: caret - before.length, end: caret + after.length }
}

/** A text without one of its words, and the way back from a span of what is left to the whole text. */
export function without(text: string, word: Span): { text: string; back<S extends Span>(span: S): S } {
  const length = word.end - word.start
  return {
    text: text.slice(0, word.start) + text.slice(word.end),
    back: span => ({
      ...span,
      start: span.start < word.start ? span.start : span.start + length,
      end: span.end <= word.start ? span.end : span.end + length,
    }),
  }
}

/** Spans of one text carried over to the next while somebody types; those that the change touches are left out. */
export function carry<S extends Span>(spans: readonly S[], from: string, to: string): readonly S[] {
  if (from === to) return spans
  const shorter = Math.min(from.length, to.length)
  let same = 0
  while (same < shorter && from[same] === to[same]) same++
  let tail = 0
  while (tail < shorter && from[from.length - 1 - tail] === to[to.length - 1 - tail]) tail++
  const shift = to.length - from.length
  return spans.flatMap(span => {
    if (span.end <= same) return [span]
    return span.start >= from.length - tail
      ? [{ ...span, start: span.start + shift, end: span.end + shift }]
      : []
  })
}
