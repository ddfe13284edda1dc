type Root = Document | ShadowRoot

export interface Adopted {
  /** Puts the rules back, should the page have thrown them out with its own. */
  keep(): void
  remove(): void
}

/**
 * Puts rules into a document or shadow root.
 * A content script in Firefox may not touch `adoptedStyleSheets` (https://bugzilla.mozilla.org/show_bug.cgi?id=1770592):
 * there a `<style>` element carries the rules.
 */
export function adopt(root: Root, css: string): Adopted {
  try {
    return adoptSheet(root, css)
  } catch {
    return addStyle(root, css)
  }
}

function adoptSheet(root: Root, css: string): Adopted {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  const keep = () => {
    if (!root.adoptedStyleSheets.includes(sheet)) {
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]
    }
  }
  keep()
  return {
    keep,
    remove: () => {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter(other => other !== sheet)
    },
  }
}

function addStyle(root: Root, css: string): Adopted {
  const style = document.createElement('style')
  style.textContent = css
  const keep = () => {
    if (!style.isConnected) (root instanceof ShadowRoot ? root : document.head).append(style)
  }
  keep()
  return { keep, remove: () => style.remove() }
}
