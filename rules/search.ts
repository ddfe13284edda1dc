import { type Section, sections } from './policy.ts'
import type { Span } from './rule.ts'

/** The sections of the guidance that have all of these words, in any case and order; all of them for no words. */
export function findSections(query: string): readonly Section[] {
  const patterns = words(query)
  return sections.filter(({ title, part = '', asks, why, instead }) => {
    const whole = [title, part, asks, why, instead].join('\n')
    return patterns.every(pattern => new RegExp(pattern, 'iu').test(whole))
  })
}

/** Where the words of a query stand in a text, from left to right, none overlapping. */
export function findWords(text: string, query: string): readonly Span[] {
  const patterns = words(query).toSorted((a, b) => b.length - a.length)
  if (patterns.length === 0) return []
  return [...text.matchAll(new RegExp(patterns.join('|'), 'giu'))].map(found => ({
    start: found.index,
    end: found.index + found[0].length,
  }))
}

/** Each word as a pattern that matches just itself, with either kind of apostrophe. */
function words(query: string): readonly string[] {
  const found = query.split(/[\s"“”,;]+/u).filter(word => word !== '')
  return found.map(word => word.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&').replace(/['’‘]/g, "[’']"))
}
