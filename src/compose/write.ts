import type { Span } from '../../rules/rule.ts'
import type { Written } from './box.ts'
import { readText, selectionAround } from './read.ts'

/** How long an editor gets to show what was written, and how often it is asked, in ms. */
const patience = 300
const pause = 20

/** Lexical and Draft take a paste as one step of their own; the others, and textareas, an `insertText` (facts.md 4). */
const takesPaste = '[data-lexical-editor="true"], .public-DraftEditor-content'

/**
 * Puts one line of words in the place of a span (UTF-16 offsets of what `readText` reads; an empty span inserts), through the editor's own
 * input path, and reads back. It never tries again and never touches the page's nodes: `not-written` means that the
 * editor did something else, or nothing.
 */
export async function write(element: HTMLElement, span: Span, words: string): Promise<Written> {
  const before = readText(element).text
  const expected = before.slice(0, span.start) + words + before.slice(span.end)
  element.focus({ preventScroll: true })
  if (!select(element, span)) return 'not-written'
  // Editors learn of a new selection in a task of their own; without the wait they write at the old caret.
  await wait(0)
  if (readText(element).text !== before) return 'not-written'
  insert(element, words)
  for (let waited = 0; waited < patience; waited += pause) {
    await wait(pause)
    if (readText(element).text === expected) return 'written'
  }
  return 'not-written'
}

function insert(element: HTMLElement, words: string): void {
  if (element.matches(takesPaste)) element.dispatchEvent(pasteOf(words))
  else element.ownerDocument.execCommand('insertText', false, words)
}

function pasteOf(words: string): ClipboardEvent {
  const how = { bubbles: true, cancelable: true, composed: true }
  const clipboardData = new DataTransfer()
  clipboardData.setData('text/plain', words)
  const event = new ClipboardEvent('paste', { ...how, clipboardData })
  if (event.clipboardData?.getData('text/plain') === words) return event
  // Firefox hands an isolated world's DataTransfer on empty, and has two members of its own instead.
  return new ClipboardEvent('paste', { ...how, dataType: 'text/plain', data: words } as ClipboardEventInit)
}

function select(element: HTMLElement, span: Span): boolean {
  if (element instanceof HTMLTextAreaElement) {
    element.setSelectionRange(span.start, span.end)
    return true
  }
  const selection = selectionAround(element)
  const read = readText(element)
  const range = span.start < span.end ? read.range(span) : undefined
  const from = range ? ([range.startContainer, range.startOffset] as const) : read.point(span.start)
  const to = range ? ([range.endContainer, range.endOffset] as const) : from
  if (!selection || !from || !to) return false
  selection.setBaseAndExtent(...from, ...to)
  return true
}

function wait(ms: number): Promise<void> {
  return new Promise(done => setTimeout(done, ms))
}
