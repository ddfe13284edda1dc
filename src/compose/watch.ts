import { editableAt } from './find.ts'
import type { SiteBoxes } from './sites/site.ts'

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
  const holdIf = (event: Event, held: boolean) => {
    if (!held) return
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
  on('click', event => {
    const published = publishedByPress(boxes, event)
    if (published.length > 0) holdIf(event, writer.pressed(published, event.detail > 1))
  })
  on('keydown', event => {
    const published = publishedByKey(boxes, event)
    if (published.length > 0) holdIf(event, writer.pressed(published, event.repeat))
  })
}

function publishedByPress(boxes: SiteBoxes, event: Event): readonly HTMLElement[] {
  const target = event.composedPath()[0]
  const button = target instanceof Element ? target.closest('button, [role="button"]') : null
  return button && button.getAttribute('aria-disabled') !== 'true' ? boxes.publishedBy(button) : []
}

function publishedByKey(boxes: SiteBoxes, event: KeyboardEvent): readonly HTMLElement[] {
  // 229: the key that ends a composition in Safari and old input methods comes after compositionend.
  if (event.isComposing || event.keyCode === 229 || event.altKey) return []
  if (event.key !== 'Enter' && event.key !== ' ') return []
  const target = event.composedPath()[0]
  // A native button answers a key with a click of its own.
  if (target instanceof Element && target.matches('[role="button"]:not(button)')) {
    return publishedByPress(boxes, event)
  }
  const element = editableAt(target)
  const place = event.key === 'Enter' && element ? boxes.place(element) : undefined
  if (!element || !place) return []
  const publishes =
    event.ctrlKey || event.metaKey
      ? !event.shiftKey
      : place.enter === 'publishes' && !event.shiftKey && !isChoosing(element)
  return publishes ? place.together : []
}

/** Enter takes a name from an open list of mentions, which the editor announces to screen readers. */
function isChoosing(element: Element): boolean {
  if (element.hasAttribute('aria-activedescendant') || element.getAttribute('aria-expanded') === 'true')
    return true
  const list = element.getAttribute('aria-controls') ?? element.getAttribute('aria-owns')
  return list !== null && element.ownerDocument.getElementById(list) !== null
}
