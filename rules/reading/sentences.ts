import type { Span } from '../rule.ts'

// A full stop after these ends no sentence.
const ABBREVIATION =
  /(?:^|[\s("'])(?:mr|mrs|ms|dr|st|prof|rev|sr|jr|vs|etc|eg|ie|e\.g|i\.e|no|yr|approx|dept|[a-z])$/i
/** Longer stretches without a stop are cut at a space, so that one sentence never costs the whole draft. */
const LONGEST = 600

/** Splits a draft at stops and line breaks; spans leave surrounding white space out. Linear. */
export function splitSentences(text: string): Span[] {
  const spans: Span[] = []
  let start = 0
  const close = (end: number) => {
    let from = start
    let to = end
    while (from < to && text.charCodeAt(from) <= 32) from++
    while (to > from && text.charCodeAt(to - 1) <= 32) to--
    if (to > from) spans.push({ start: from, end: to })
    start = end
  }
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === 10 || code === 13) close(i + 1)
    else if (code === 46 || code === 33 || code === 63 || code === 0x2026) {
      const next = text.charCodeAt(i + 1)
      const ends =
        Number.isNaN(next) ||
        next <= 32 ||
        next === 34 ||
        next === 39 ||
        next === 0x201d ||
        next === 0x2019 ||
        next === 41
      if (ends && !(code === 46 && ABBREVIATION.test(text.slice(Math.max(start, i - 8), i)))) {
        while (i + 1 < text.length && '.!?…"\'”’)'.includes(text[i + 1] as string)) i++
        close(i + 1)
      }
    } else if (i - start >= LONGEST && code === 32) close(i + 1)
  }
  close(text.length)
  return spans
}
