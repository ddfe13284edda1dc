import { editableAt } from './find.ts'
import type { SiteBoxes } from './sites/site.ts'

/** The boxes that a click (or a key on a button) is about to publish; mostly none. Asked while the event is on its way. */
export function publishedByClick(boxes: SiteBoxes, event: Event): readonly HTMLElement[] {
  const target = event.composedPath()[0]
  const button = target instanceof Element ? target.closest('button, [role="button"]') : null
  return button && button.getAttribute('aria-disabled') !== 'true' ? boxes.publishedBy(button) : []
}

/** The boxes that a key press is about to publish; mostly none. Asked while the event is on its way. */
export function publishedByKey(boxes: SiteBoxes, event: KeyboardEvent): readonly HTMLElement[] {
  // 229: the key that ends a composition in Safari and old input methods comes after compositionend.
  if (event.isComposing || event.keyCode === 229 || event.altKey) return []
  if (event.key !== 'Enter' && event.key !== ' ') return []
  const target = event.composedPath()[0]
  // A native button answers a key with a click of its own.
  if (target instanceof Element && target.matches('[role="button"]:not(button)')) {
    return publishedByClick(boxes, event)
  }
  const element = editableAt(target)
  const place = event.key === 'Enter' && element ? boxes.place(element) : undefined
  if (!element || !place) return []
  const publishes =
    event.ctrlKey || event.metaKey || (place.enter === 'publishes' && !event.shiftKey && !isChoosing(element))
  return publishes ? place.together : []
}

/** Enter takes a name from an open list of mentions, which the editor announces to screen readers. */
function isChoosing(element: Element): boolean {
  if (element.hasAttribute('aria-activedescendant') || element.getAttribute('aria-expanded') === 'true')
    return true
  const list = element.getAttribute('aria-controls') ?? element.getAttribute('aria-owns')
  return list !== null && element.ownerDocument.getElementById(list) !== null
}
