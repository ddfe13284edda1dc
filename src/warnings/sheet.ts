type Root = Document | ShadowRoot

/**
 * Puts rules into a document or shadow root, and returns what takes them out again. Doing it twice is harmless.
 * A content script in Firefox may not touch `adoptedStyleSheets` (https://bugzilla.mozilla.org/show_bug.cgi?id=1770592):
 * there a `<style>` element carries the rules.
 */
export function adopt(root: Root, css: string): () => void {
  try {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]
    return () => {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter(other => other !== sheet)
    }
  } catch {
    const style = document.createElement('style')
    style.textContent = css
    ;(root instanceof ShadowRoot ? root : document.head).append(style)
    return () => style.remove()
  }
}
