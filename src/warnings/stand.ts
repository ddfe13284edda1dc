import type { Host } from './host.ts'
import { type Place, place, type Rect, type Size } from './place.ts'

export interface Anchor {
  /** What our host is appended to: the open dialog, or the body. */
  readonly mount: Element
  /** What to stand beside and never cover: the compose block. */
  readonly block: Element
  readonly editor: Element
}

/** Keeps the host beside its block while the page scrolls, resizes or moves it. Costs nothing between such events. */
export function standBeside(host: Host, anchor: Anchor, signal: AbortSignal): { again(): void } {
  let asked = 0
  const soon = () => {
    asked ||= requestAnimationFrame(() => {
      asked = 0
      stand(host, anchor)
    })
  }
  const options = { capture: true, passive: true, signal } as const
  addEventListener('scroll', soon, options)
  addEventListener('resize', soon, options)
  visualViewport?.addEventListener('resize', soon, options)
  visualViewport?.addEventListener('scroll', soon, options)
  const sizes = new ResizeObserver(soon)
  for (const element of [host.element, anchor.editor]) sizes.observe(element)
  // What comes in or goes above the block makes something around it taller or shorter.
  for (let around: Element | null = anchor.block; around; around = around.parentElement) sizes.observe(around)
  const choosing = new MutationObserver(soon)
  choosing.observe(anchor.editor, {
    attributeFilter: ['aria-activedescendant', 'aria-expanded', ...listNames],
  })
  signal.addEventListener('abort', () => {
    sizes.disconnect()
    choosing.disconnect()
    cancelAnimationFrame(asked)
  })
  return { again: () => stand(host, anchor) }
}

function stand(host: Host, { block, editor }: Anchor): void {
  if (!host.element.matches(':popover-open')) return
  const beside = block.isConnected ? block : editor
  const view = visibleArea()
  host.style({ 'max-width': `${view.right - view.left - 16}px` })
  const found = isChoosing(editor)
    ? undefined
    : place(wholeSize(host), view, beside.getBoundingClientRect(), () => untouchable(beside, editor))
  // Somebody reads it with the keyboard: then it waits where it was.
  if (!found && host.root.activeElement) return
  host.style(found ? positionOf(found) : { visibility: 'hidden' })
  host.element.toggleAttribute('data-tight', found !== undefined && found.maxHeight < tight)
}

/** Below this there is no room for buttons that stay while the rest scrolls. */
const tight = 260

/** With what is scrolled out of sight. */
function wholeSize({ element, root }: Host): Size {
  const { width, height } = element.getBoundingClientRect()
  const more = root.querySelector('.more')
  return { width, height: height + (more ? more.scrollHeight - more.clientHeight : 0) }
}

const listNames = ['aria-controls', 'aria-owns'] as const

/** The site's own list of names or hashtags is open, about where the panel stands: it steps aside. */
function isChoosing(editor: Element): boolean {
  if (editor.hasAttribute('aria-activedescendant') || editor.getAttribute('aria-expanded') === 'true')
    return true
  return listNames.some(name => {
    const list = document.getElementById(editor.getAttribute(name) ?? '')
    return list?.checkVisibility() ?? false
  })
}

function positionOf({ left, top, maxHeight }: Place): Record<string, string> {
  return {
    left: `${Math.round(left)}px`,
    top: `${Math.round(top)}px`,
    'max-height': `${Math.floor(maxHeight)}px`,
    visibility: 'visible',
  }
}

/** What must stay in sight inside a block that fills the window: what is written, and every button. */
function untouchable(block: Element, editor: Element): Rect[] {
  const written = document.createRange()
  written.selectNodeContents(editor)
  const text = editor.matches('textarea, input') ? editor : written
  const buttons = block.querySelectorAll('button, [role="button"], input[type="submit"]')
  return [text, ...buttons].map(one => one.getBoundingClientRect()).filter(rect => rect.width > 0)
}

/** Without scrollbars, and only what is in sight when pinched larger. */
function visibleArea(): Rect {
  const { clientWidth, clientHeight } = document.documentElement
  const seen = visualViewport
  if (!seen || seen.scale === 1)
    return { left: 0, top: 0, right: clientWidth, bottom: innerHeight || clientHeight }
  return {
    left: seen.offsetLeft,
    top: seen.offsetTop,
    right: seen.offsetLeft + seen.width,
    bottom: seen.offsetTop + seen.height,
  }
}
