import type { Span } from '../../rules/rule.ts'
import type { ReadText } from './box.ts'

/** A stretch of the text and the page's node that shows it. */
interface Piece extends Span {
  readonly node: Text | Element
}

/** A place among the page's nodes, as ranges and selections take it. */
type Point = readonly [node: Node, offset: number]

interface PlacedText extends ReadText {
  /** Where a caret stands at an offset; undefined when the page shows nothing there. */
  point(offset: number): Point | undefined
}

const blocks = 'p, div, li, ul, ol, h1, h2, h3, h4, h5, h6, blockquote, pre, section'

/** Text that an editor keeps beside the draft: its cursor and widgets, and what screen readers are told to skip. */
const notDraft = '[aria-hidden="true"]:not(img), .ProseMirror-widget, .ql-cursor'

/**
 * Reads an editor or a textarea. An editor is walked by its leaf blocks, with one newline between two of them:
 * `innerText` and `textContent` are wrong in most editors (sites.md 1.2).
 */
export function readText(element: HTMLElement): PlacedText {
  return element instanceof HTMLTextAreaElement ? readTextarea(element) : readEditor(element)
}

function readTextarea(area: HTMLTextAreaElement): PlacedText {
  const focused = (area.getRootNode() as Document | ShadowRoot).activeElement === area
  const nowhere = () => undefined
  return { text: area.value, caret: focused ? area.selectionEnd : undefined, range: nowhere, point: nowhere }
}

function readEditor(editor: HTMLElement): PlacedText {
  const pieces: Piece[] = []
  const selection = selectionAround(editor)
  let text = ''
  const lines: { readonly start: number; readonly point: Point }[] = []
  let caret: number | undefined

  const add = (node: Text | Element, words: string) => {
    pieces.push({ node, start: text.length, end: text.length + words.length })
    text += words
  }
  const noteCaret = (node: Node, offset: number) => {
    if (node === selection?.focusNode && offset === selection.focusOffset) caret = text.length
  }
  const startLine = (node: Node, offset: number) => {
    if (lines.length > 0) text += '\n'
    lines.push({ start: text.length, point: [node, offset] })
  }

  const inline = (node: Node): void => {
    if (node instanceof Text) {
      if (node === selection?.focusNode) caret = text.length + Math.min(selection.focusOffset, node.length)
      add(node, node.data)
    } else if (node instanceof Element && !node.matches(notDraft)) {
      if (node.localName === 'img') add(node, node.getAttribute('alt') ?? '')
      else if (node.localName === 'br') {
        if (!endsItsLine(node, editor)) add(node, '\n')
      } else children(node, inline)
    }
  }
  const block = (node: Node): void => {
    if (isBetweenBlocks(node)) return
    if (isBlock(node)) {
      if (node.matches(notDraft)) return
      if (node.querySelector(blocks)) children(node, block)
      else {
        const br = node.querySelector('br')
        startLine(br?.parentNode ?? node, br ? indexOf(br) : 0)
        children(node, inline)
      }
    } else {
      // Bare text between blocks, as a plain contenteditable has it for its first line.
      const previous = node.previousSibling
      if (!previous || isBlock(previous)) startLine(node.parentNode ?? editor, indexOf(node))
      inline(node)
    }
  }
  const children = (node: Node, visit: (child: Node) => void) => {
    let index = 0
    for (const child of node.childNodes) {
      noteCaret(node, index++)
      visit(child)
    }
    noteCaret(node, index)
  }

  if (editor.querySelector(blocks)) children(editor, block)
  else {
    startLine(editor, 0)
    children(editor, inline)
  }
  const point = (offset: number): Point | undefined => {
    const piece = pieces.find(({ start, end }) => start < offset && offset <= end)
    const line = lines.find(({ start }) => start === offset)
    const next = pieces.find(({ start, end }) => start === offset && end > start)
    return piece && !line ? endOf(piece, offset) : next ? startOf(next, offset) : line?.point
  }
  return { text, caret, range: span => rangeOf(pieces, span), point }
}

function startOf({ node, start }: Piece, offset: number): Point {
  return node instanceof Text ? [node, Math.max(0, offset - start)] : [node.parentNode as Node, indexOf(node)]
}

function endOf({ node, start, end }: Piece, offset: number): Point {
  return node instanceof Text
    ? [node, Math.min(offset, end) - start]
    : [node.parentNode as Node, indexOf(node) + 1]
}

function indexOf(node: Node): number {
  let index = 0
  for (let before = node.previousSibling; before; before = before.previousSibling) index++
  return index
}

function isBlock(node: Node): node is Element {
  return node instanceof Element && node.matches(blocks)
}

/** Comments, and the white space of a page's source, which a block layout does not show. */
function isBetweenBlocks(node: Node): boolean {
  if (node instanceof Element) return false
  return !(node instanceof Text) || node.data.trim() === ''
}

/** The last `<br>` of a line draws nothing: editors put it there to give an empty line its height. */
function endsItsLine(br: Element, editor: Element): boolean {
  for (let node: Node = br; node !== editor && !isBlock(node); node = node.parentNode as Node) {
    for (let next = node.nextSibling; next; next = next.nextSibling) {
      if (isBlock(next)) return true
      const shows = next instanceof Element ? next.matches('br, img') || next.textContent : next.textContent
      if (shows) return false
    }
  }
  return true
}

function rangeOf(pieces: readonly Piece[], span: Span): Range | undefined {
  const first = pieces.find(piece => piece.end > span.start)
  const last = pieces.findLast(piece => piece.start < span.end)
  if (!first?.node.isConnected || !last?.node.isConnected || last.end <= span.start) return undefined
  const range = first.node.ownerDocument.createRange()
  try {
    range.setStart(...startOf(first, span.start))
    range.setEnd(...endOf(last, span.end))
  } catch {
    return undefined // a text node has got shorter since
  }
  return range
}

/** The selection as seen from an element: inside a shadow root the document's own ends at the host (sites.md 1.5). */
export function selectionAround(element: Element): Selection | null {
  const root = element.getRootNode() as Document | (ShadowRoot & { getSelection?(): Selection | null })
  return root.getSelection?.() ?? element.ownerDocument.getSelection()
}
