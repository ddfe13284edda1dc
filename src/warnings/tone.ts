export type Tone = 'light' | 'dark'

/** Whether the page is light or dark behind an element: sites have a theme of their own, whatever the system prefers. */
export function toneBehind(element: Element): Tone {
  for (let at: Element | null = element; at; at = parentAcross(at)) {
    const light = luminance(getComputedStyle(at).backgroundColor)
    if (light !== undefined) return light < 0.4 ? 'dark' : 'light'
  }
  const scheme = getComputedStyle(document.documentElement).colorScheme
  const canvasIsDark =
    scheme.includes('dark') &&
    (!scheme.includes('light') || matchMedia('(prefers-color-scheme: dark)').matches)
  return canvasIsDark ? 'dark' : 'light'
}

/** From 0 to 1, roughly as the eye sees it; nothing for a colour that is see-through or not in sRGB. */
export function luminance(colour: string): number | undefined {
  const parts = /^(rgba?|color)\((?:srgb )?([^)]+)\)$/.exec(colour)
  const [r, g, b, alpha = 1] = (parts?.[2] ?? '').split(/[\s,/]+/).map(Number)
  if (!parts || r === undefined || g === undefined || b === undefined || !(alpha > 0.5)) return undefined
  const light = (0.299 * r + 0.587 * g + 0.114 * b) / (parts[1] === 'color' ? 1 : 255)
  return Number.isFinite(light) ? light : undefined
}

function parentAcross(element: Element): Element | null {
  const parent = element.assignedSlot ?? element.parentNode
  if (parent instanceof ShadowRoot) return parent.host
  return parent instanceof Element ? parent : null
}
