/**
 * A style sheet under class names that are new at each load, as on sites whose names are hashed: nothing can
 * hang a selector on them. Returns the names by the name in the sheet.
 */
export function hashed(css: string): (name: string) => string {
  const names = new Map<string, string>()
  const hash = (name: string) => {
    const known = names.get(name) ?? `x${Math.random().toString(36).slice(2, 9)}`
    names.set(name, known)
    return known
  }
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css.replace(/\.([a-z][\w-]*)(?=[^{}]*\{)/g, (_, name) => `.${hash(name)}`))
  document.adoptedStyleSheets.push(sheet)
  return hash
}
