import Quill from 'quill/core'
import 'quill/dist/quill.core.css'
import { h } from './dom.ts'
import type { Editor, EditorOptions } from './editor.ts'

// biome-ignore lint/suspicious/noExplicitAny: Quill 1 has no types for its blots
const Inline: any = Quill.import('blots/inline')

class Hashtag extends Inline {
  static blotName = 'hashtag'
  static tagName = 'strong'
}
Quill.register(Hashtag)

/** Sets each #tag of the text in bold, as the page does while one types. */
function showHashtags(quill: Quill) {
  const text = quill.getText()
  for (const match of text.matchAll(/#[\p{L}\p{N}_]+/gu)) {
    if (!quill.getFormat(match.index, match[0].length).hashtag)
      quill.formatText(match.index, match[0].length, 'hashtag', true, 'silent')
    const after = match.index + match[0].length
    if (quill.getFormat(after, 1).hashtag) quill.formatText(after, 1, 'hashtag', false, 'silent')
  }
}

/** A box of the older pages: Quill 1.3.7. */
export function quillEditor(options: EditorOptions): Editor {
  const place = h('div', { class: 'editor-container' })
  let quill: Quill

  function mount(draft: string) {
    const container = h('div', {})
    place.replaceChildren(container)
    quill = new Quill(container, { placeholder: options.placeholder })
    const { root } = quill
    root.setAttribute('data-test-ql-editor-contenteditable', 'true')
    root.setAttribute('role', 'textbox')
    root.setAttribute('aria-label', options.label)
    root.setAttribute('aria-multiline', 'true')
    root.setAttribute('aria-placeholder', options.placeholder)
    if (draft) quill.setText(draft, 'silent')
    showHashtags(quill)
    quill.on('text-change', () => {
      showHashtags(quill)
      options.changed(text())
    })
  }

  const text = () => quill.getText().slice(0, -1)
  mount('')
  return {
    place,
    text,
    focus: () => quill.focus(),
    remount: () => mount(text()),
    destroy: () => place.remove(),
  }
}
