import type { Host } from './host.ts'

export interface PanelKeys {
  /** The shortcut was pressed, anywhere in the page; false when there is nowhere to go. */
  enter(): boolean
  /** The focus is about to come from elsewhere in the page. */
  coming(): void
  /** Escape was pressed inside the panel. */
  leave(): void
  /** The focus went elsewhere. */
  gone(): void
}

const keptInside = ['keydown', 'keypress', 'keyup', 'focusin', 'focusout', 'focus', 'blur'] as const
const pointerEvents = [
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'click',
  'dblclick',
  'contextmenu',
  'touchstart',
  'touchend',
] as const

/**
 * Keeps what happens inside the panel to the panel: the sites have single-key shortcuts and traps for the focus, and
 * close a dialog at a click outside it. A press leaves focus and caret in the editor.
 */
export function keepEvents(host: Host, keys: PanelKeys, signal: AbortSignal): void {
  const capture = { capture: true, signal } as const
  /** A key pressed inside may move the focus: what it does while it stays down is not the editor's (Enter publishes). */
  let pressed = ''
  // Capture on window comes before the page's own listeners; what a key does by itself (Enter on a button, Tab) still happens.
  for (const kind of keptInside) {
    window.addEventListener(
      kind,
      event => {
        const inside = event.composedPath().includes(host.element)
        const key = event instanceof KeyboardEvent ? event : undefined
        const goingOn = key?.code === pressed && (kind === 'keyup' || key.repeat)
        if (!inside && !goingOn) return
        event.stopImmediatePropagation()
        if (!inside) event.preventDefault()
        if (kind === 'keydown' && key) pressed = key.code
        if (kind === 'keyup') pressed = ''
        if (kind === 'focusout') keys.gone()
        if (key && isPlain(key, 'Escape')) {
          event.preventDefault()
          keys.leave()
        }
      },
      capture,
    )
  }
  // Before the editor hears of it: some forget their caret, or write their text anew.
  window.addEventListener('blur', event => event.relatedTarget === host.element && keys.coming(), capture)
  window.addEventListener(
    'keydown',
    event => {
      if (!isShortcut(event) || !keys.enter()) return
      event.preventDefault()
      event.stopImmediatePropagation()
    },
    capture,
  )
  for (const kind of pointerEvents) {
    host.element.addEventListener(kind, event => event.stopPropagation(), { passive: true, signal })
  }
  host.root.addEventListener(
    'mousedown',
    event => {
      const field = event.target instanceof Element && event.target.closest('textarea')
      if (!field) event.preventDefault()
    },
    { signal },
  )
  host.root.addEventListener('click', event => event.isTrusted || event.stopImmediatePropagation(), capture)
}

const isPlain = (event: KeyboardEvent, key: string) =>
  event.type === 'keydown' && event.isTrusted && !event.isComposing && event.key === key

/** None of the three sites, and neither browser, uses Alt+Shift+L. */
const isShortcut = (event: KeyboardEvent) =>
  event.isTrusted &&
  event.code === 'KeyL' &&
  event.altKey &&
  event.shiftKey &&
  !event.ctrlKey &&
  !event.metaKey
