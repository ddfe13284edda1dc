import type { Level } from '../../rules/rule.ts'
import { type Adopted, adopt } from './sheet.ts'

export interface Mark {
  readonly range: Range
  readonly level: Level
}

// The page can read these names, so they say nothing of us (facts.md, 4). The colours stand out on white and on black.
const names = { warn: 'underline-solid', note: 'underline-dotted' } as const satisfies Record<Level, string>
const css = `
::highlight(${names.warn}) { text-decoration: underline solid 2px #c77700; text-underline-offset: 3px }
::highlight(${names.note}) { text-decoration: underline dotted 2px #7c8380; text-underline-offset: 3px }
`

const painted = new Map<object, readonly Mark[]>()
const sheets = new Map<Document | ShadowRoot, Adopted>()

/**
 * Underlines ranges in the page, without a node of ours in it.
 * What this owner painted before is replaced; an empty list clears it. Owners do not disturb each other.
 */
export function paintMarks(owner: object, marks: readonly Mark[]): void {
  if (typeof Highlight !== 'function' || !CSS.highlights) return
  if (marks.length > 0) painted.set(owner, marks)
  else if (!painted.delete(owner)) return

  const all = [...painted.values()].flat()
  for (const level of ['warn', 'note'] as const) {
    const ranges = all.filter(mark => mark.level === level).map(mark => mark.range)
    if (ranges.length > 0) CSS.highlights.set(names[level], new Highlight(...ranges))
    else CSS.highlights.delete(names[level])
  }
  dress(all)
}

/** The rules stand in the document and in each shadow root that holds a mark (Firefox asks for the latter), and nowhere else. */
function dress(marks: readonly Mark[]): void {
  const roots = new Set<Document | ShadowRoot>()
  for (const { range } of marks) {
    roots.add(document)
    const root = range.startContainer.getRootNode()
    if (root instanceof ShadowRoot) roots.add(root)
  }
  for (const [root, rules] of sheets) {
    if (roots.has(root)) continue
    rules.remove()
    sheets.delete(root)
  }
  for (const root of roots) {
    const rules = sheets.get(root)
    if (rules) rules.keep()
    else sheets.set(root, adopt(root, css))
  }
}
