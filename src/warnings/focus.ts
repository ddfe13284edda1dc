/** Remembers the exact caret of an editor, and returns what goes back to it. */
export function rememberCaret(editor: Element): () => void {
  const selection = selectionOf(editor)
  const { anchorNode, anchorOffset = 0, focusNode, focusOffset = 0 } = selection ?? {}
  return () => {
    if (!(editor instanceof HTMLElement) || !editor.isConnected) return
    editor.focus({ preventScroll: true })
    if (!selection || !anchorNode || !focusNode) return
    if (!editor.contains(anchorNode) || !editor.contains(focusNode)) return
    if (anchorOffset > lengthOf(anchorNode) || focusOffset > lengthOf(focusNode)) return
    selection.setBaseAndExtent(anchorNode, anchorOffset, focusNode, focusOffset)
  }
}

function selectionOf(editor: Element): Selection | null {
  // Only Chromium has it: there the document's selection stops at a shadow root.
  const root = editor.getRootNode() as ShadowRoot & { getSelection?(): Selection | null }
  return root.getSelection?.() ?? document.getSelection()
}

const lengthOf = (node: Node) => (node instanceof CharacterData ? node.length : node.childNodes.length)
