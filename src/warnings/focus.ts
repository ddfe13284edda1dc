/**
 * Remembers the exact caret of an editor, and returns what goes back to it.
 * By the way down to the caret and not by its node: LinkedIn's editor writes its text nodes anew when it loses the focus.
 */
export function rememberCaret(editor: Element): () => void {
  const { anchorNode, anchorOffset = 0, focusNode, focusOffset = 0 } = selectionOf(editor) ?? {}
  const anchor = wayTo(anchorNode, editor)
  const focus = wayTo(focusNode, editor)
  return () => {
    if (!(editor instanceof HTMLElement) || !editor.isConnected) return
    editor.focus({ preventScroll: true })
    const from = anchor && nodeAt(anchor, editor)
    const to = focus && nodeAt(focus, editor)
    if (!from || !to || anchorOffset > lengthOf(from) || focusOffset > lengthOf(to)) return
    selectionOf(editor)?.setBaseAndExtent(from, anchorOffset, to, focusOffset)
  }
}

function selectionOf(editor: Element): Selection | null {
  // Only Chromium has it: there the document's selection stops at a shadow root.
  const root = editor.getRootNode() as ShadowRoot & { getSelection?(): Selection | null }
  return root.getSelection?.() ?? document.getSelection()
}

/** Which child to take at each step down; nothing for a node that is not in there. */
function wayTo(node: Node | null | undefined, top: Node): readonly number[] | undefined {
  if (!node || !top.contains(node)) return undefined
  const way: number[] = []
  for (let at = node; at !== top && at.parentNode; at = at.parentNode) {
    way.unshift([...at.parentNode.childNodes].indexOf(at as ChildNode))
  }
  return way
}

function nodeAt(way: readonly number[], top: Node): Node | undefined {
  return way.reduce<Node | undefined>((node, index) => node?.childNodes[index], top)
}

const lengthOf = (node: Node) => (node instanceof CharacterData ? node.length : node.childNodes.length)
