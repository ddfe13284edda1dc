/** What happens to an editor without an event of its own. */
export interface Editor {
  /** It has rendered: the page's nodes, and perhaps the text, are others. At most once a frame. */
  rendered(): void
  /** It is no longer on the page, or no longer shown. */
  gone(): void
}

/**
 * Attends to one editor that somebody writes in, and to nothing around it. A ResizeObserver also hears when its
 * element is hidden or taken from the page, for which there is no event.
 */
export function attend(element: HTMLElement, editor: Editor, signal: AbortSignal): void {
  let frame = 0
  const mutations = new MutationObserver(() => {
    frame ||= requestAnimationFrame(() => {
      frame = 0
      if (!signal.aborted) editor.rendered()
    })
  })
  mutations.observe(element, { childList: true, characterData: true, subtree: true })
  const sizes = new ResizeObserver(() => {
    if (!element.isConnected || element.getClientRects().length === 0) editor.gone()
  })
  sizes.observe(element)
  signal.addEventListener('abort', () => {
    mutations.disconnect()
    sizes.disconnect()
    cancelAnimationFrame(frame)
  })
}
