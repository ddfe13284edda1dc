import type { Box } from './box.ts'
import { readText } from './read.ts'
import type { SiteBoxes } from './sites/site.ts'
import { write } from './write.ts'

const editables = 'textarea, [contenteditable]:not([contenteditable="false"])'

/** Boxes that search or choose; nobody publishes from them. */
const notForWriting =
  '[role="combobox"], [role="searchbox"], [role="search"] *, [readonly], [aria-readonly="true"]'

/** The editable that the innermost element of an event belongs to, if somebody can write to others in it. */
export function editableAt(target: EventTarget | null | undefined): HTMLElement | undefined {
  const editable = target instanceof Element ? target.closest<HTMLElement>(editables) : null
  return editable && !editable.matches(notForWriting) ? editable : undefined
}

/** The box around an editable, as its site knows it; otherwise one that is read only in the general way. */
export function boxAt(element: HTMLElement, boxes: SiteBoxes): Box {
  const place = boxes.place(element)
  return {
    element,
    site: boxes.site,
    surface: place?.surface ?? 'post',
    known: place !== undefined,
    block: place?.block ?? element,
    read: () => readText(element),
    append: line => write(element, atTheEnd(element), apart(element) + line),
    replace: (span, words) => write(element, span, words),
  }
}

function atTheEnd(element: HTMLElement) {
  const end = readText(element).text.length
  return { start: end, end }
}

/** A disclaimer goes on in the draft's last line: editors disagree on what several lines at once mean (facts.md 4). */
function apart(element: HTMLElement): string {
  return /\S$/u.test(readText(element).text) ? ' ' : ''
}
