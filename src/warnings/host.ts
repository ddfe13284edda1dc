import { adopt } from './sheet.ts'

/** Before anything of the page's: `all` takes away what its stylesheets say and what would be inherited. */
const hardened = {
  all: 'initial',
  display: 'none',
  position: 'fixed',
  inset: 'auto',
  margin: '0',
  padding: '0',
  border: '0',
  background: 'none',
  overflow: 'visible',
  direction: 'ltr',
  'font-family': 'system-ui, -apple-system, "Segoe UI", Roboto, sans-serif',
  'z-index': '2147483647',
} as const

export interface Host {
  readonly element: HTMLElement
  readonly root: ShadowRoot
  /** Where the panel is rendered; beside it may stand a style element. */
  readonly inner: HTMLElement
  style(declarations: Readonly<Record<string, string>>): void
  /** Brings it (back) into the page and in front; it never takes the focus. */
  show(mount: Element): void
  hide(): void
}

/**
 * An element of ours in the page, out of its flow, in the top layer: nothing clips or covers it, not even the modal
 * dialog it is mounted in.
 */
export function createHost(css: string): Host {
  const element = document.createElement('second-look')
  const root = element.attachShadow({ mode: 'open' })
  const style = (declarations: Readonly<Record<string, string>>) => {
    for (const [name, value] of Object.entries(declarations))
      element.style.setProperty(name, value, 'important')
  }
  style(hardened)
  element.popover = 'manual'
  const inner = document.createElement('div')
  root.append(inner)
  adopt(root, css)
  return {
    element,
    root,
    inner,
    style,
    show(mount) {
      if (element.parentNode !== mount) mount.append(element)
      style({ display: 'block' })
      if (!element.matches(':popover-open')) element.showPopover()
    },
    hide() {
      style({ display: 'none' })
      if (element.matches(':popover-open')) element.hidePopover()
    },
  }
}
