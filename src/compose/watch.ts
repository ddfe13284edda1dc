import { editableAt } from './find.ts'
import type { SiteBoxes } from './sites/site.ts'
import { publishedByClick, publishedByKey } from './submit.ts'

/** What somebody does in the compose boxes of a page. Elements are editables, known to their site or not. */
export interface Writer {
  focused(element: HTMLElement): void
  /** Puts something in or takes it out, and no input method is at work. */
  typed(element: HTMLElement): void
  /** An input method begins, or ends, to put a word together. */
  composing(element: HTMLElement, begins: boolean): void
  left(element: HTMLElement): void
  /**
   * Presses what publishes these boxes. `again` when it is the same press going on: a double click, a key held down.
   * Answers whether to hold it.
   */
  pressed(elements: readonly HTMLElement[], again: boolean): boolean
  failed(error: unknown): void
}

/**
 * Watches a page for somebody who writes, from the capture phase of its window: in the bubble phase the sites have
 * already published. Nothing it meets ever throws into the page. The signal takes everything back.
 */
export function watchWriting(boxes: SiteBoxes, writer: Writer, signal: AbortSignal): void {
  function on<K extends keyof WindowEventMap>(type: K, heard: (event: WindowEventMap[K]) => void): void {
    const listener = (event: WindowEventMap[K]) => {
      // What a page dispatches itself is no one's press and no one's typing; Chromium's own compositionend looks the same.
      if (!event.isTrusted && type !== 'compositionend') return
      try {
        heard(event)
      } catch (error) {
        writer.failed(error)
      }
    }
    window.addEventListener(type, listener, { capture: true, signal })
  }
  const onEditable = (type: keyof WindowEventMap, heard: (element: HTMLElement, event: Event) => void) =>
    on(type, event => {
      const element = editableAt(event.composedPath()[0])
      if (element) heard(element, event)
    })
  const press = (event: Event, published: readonly HTMLElement[], again: boolean) => {
    if (published.length === 0 || !writer.pressed(published, again)) return
    event.preventDefault()
    event.stopImmediatePropagation()
  }

  onEditable('focusin', element => writer.focused(element))
  onEditable('focusout', element => writer.left(element))
  onEditable('compositionstart', element => writer.composing(element, true))
  onEditable('compositionend', element => writer.composing(element, false))
  onEditable('input', (element, event) => {
    if (!(event as InputEvent).isComposing) writer.typed(element)
  })
  on('click', event => press(event, publishedByClick(boxes, event), event.detail > 1))
  on('keydown', event => press(event, publishedByKey(boxes, event), event.repeat))
}
