type Handler = (event: never) => void
type Value = string | boolean | Handler | undefined

/** An element with attributes (`true` for a bare one), listeners (`onclick`) and children. */
export function h(
  tag: string,
  attributes: Readonly<Record<string, Value>> = {},
  ...children: readonly (Node | string)[]
): HTMLElement {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name.slice(2), value as EventListener)
    else if (value === true) element.setAttribute(name, '')
    else if (typeof value === 'string') element.setAttribute(name, value)
  }
  element.append(...children)
  return element
}

const shapes: Readonly<Record<string, string>> = {
  'close-medium': 'M3 3l10 10M13 3L3 13',
  'caret-small': 'M4 6l4 4 4-4',
  'person-accent-4': 'M8 2a3 3 0 1 0 .01 0M3 14c0-6 10-6 10 0',
  'image-medium': 'M2 3h12v10H2zM2 11l4-4 3 3 2-2 3 3',
  'emoji-medium': 'M8 2a6 6 0 1 0 .01 0M5.5 9c1 3 4 3 5 0M6 6v.5M10 6v.5',
  'clock-medium': 'M8 2a6 6 0 1 0 .01 0M8 5v3l2 2',
  'thumbs-up-outline-small': 'M3 8h3l3-6c2 1 1 3 1 5h3l-1 6H3z',
  'comment-small': 'M2 3h12v8H8l-3 3v-3H2z',
  'repost-small': 'M4 6l2-2-2-2M6 4H3v7M12 10l-2 2 2 2M10 12h3V5',
}

/** A picture of the site's sprite: its id is what stays the same in every language. */
export function icon(id: string): SVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  svg.id = id
  svg.setAttribute('viewBox', '0 0 16 16')
  svg.setAttribute('aria-hidden', 'true')
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path')
  path.setAttribute('d', shapes[id] ?? '')
  svg.append(path)
  return svg
}
