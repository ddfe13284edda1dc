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

/** A picture of the site's sprite: its id is what stays the same in every language. */
export function icon(id: string): SVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  svg.id = id
  svg.setAttribute('viewBox', '0 0 16 16')
  svg.setAttribute('aria-hidden', 'true')
  const circle = document.createElementNS('http://www.w3.org/2000/svg', 'circle')
  for (const name of ['cx', 'cy']) circle.setAttribute(name, '8')
  circle.setAttribute('r', '6')
  svg.append(circle)
  return svg
}
