import type { Span } from '../rule.ts'

/**
 * A text as it is matched: typographic quotes straight, fullwidth and styled letters plain, invisible characters
 * gone; case kept. `start[i]` and `end[i]` say which UTF-16 code units of the original stand behind folded unit `i`.
 */
export interface Folded {
  readonly text: string
  readonly start: Uint32Array | undefined
  readonly end: Uint32Array | undefined
}

// Zero-width and joiner characters, soft hyphens, bidi controls, variation selectors: typed to hide a word or left by an editor.
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/u
const PLAIN = /^[\t\n\r\x20-\x7e]*$/
const QUOTES: Record<string, string> = {
  '\u2018': "'",
  '\u2019': "'",
  '\u02bc': "'",
  '\u0060': "'",
  '\u00b4': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u2026': '…',
  '\u00a0': ' ',
}

/** Folds any string, lone surrogates included. Time and space linear in its length. */
export function fold(original: string): Folded {
  if (PLAIN.test(original)) return { text: original, start: undefined, end: undefined }
  let text = ''
  const start: number[] = []
  const end: number[] = []
  let at = 0
  for (const character of original) {
    const next = at + character.length
    const folded = INVISIBLE.test(character) ? '' : (QUOTES[character] ?? compatible(character))
    text += folded
    for (let i = 0; i < folded.length; i++) {
      start.push(at)
      end.push(next)
    }
    at = next
  }
  return { text, start: Uint32Array.from(start), end: Uint32Array.from(end) }
}

/** Maps a non-empty span of the folded text back to the original; never splits a surrogate pair. */
export function unfold(folded: Folded, span: Span): Span {
  if (!folded.start || !folded.end) return span
  return { start: folded.start[span.start] ?? 0, end: folded.end[span.end - 1] ?? 0 }
}

/** Fullwidth and mathematical letters become plain; what expands to several characters (ligatures, fractions) too. */
function compatible(character: string): string {
  const code = character.codePointAt(0) ?? 0
  if (code < 0x2000 || (code >= 0x2600 && code < 0xf900)) return character
  if (code >= 0x1f000 && code < 0x20000) return character
  return character.normalize('NFKC')
}
