import { publish, register, say } from '../common/replica.ts'
import { h } from './dom.ts'
import type { EditorOptions } from './editor.ts'
import { quillEditor } from './quill.ts'
import { c } from './style.ts'
import { tipTapEditor } from './tiptap.ts'

/** The older pages give a comment's box the label of a post's. */
const labels = {
  older: say('Text editor for creating content', 'Texteditor zum Erstellen von Inhalten'),
  newer: say('Text editor for creating comment', 'Texteditor zum Erstellen von Kommentaren'),
}

function olderBox(editor: HTMLElement, button: HTMLElement) {
  const text = h('div', { class: 'comments-comment-texteditor' }, editor)
  return h('div', { class: 'comments-comment-box' }, text, button)
}

const newerBox = (editor: HTMLElement, button: HTMLElement) =>
  h('div', { componentkey: 'commentBox-urn:li:activity:1', class: c('comment-box') }, editor, button)

/** A comment's box, of the older or the newer pages; what it publishes is shown among `comments`. */
export function commentBox(old: boolean, comments: HTMLElement) {
  const make = old ? quillEditor : tipTapEditor
  const button = h(
    'button',
    { class: `${old ? 'comments-comment-box__submit-button ' : ''}${c('primary')}`, onclick: submit },
    say('Comment', 'Kommentieren'),
  )
  const section = h('div', { ...(!old && { componentkey: 'abc-commentButtonSection' }), class: c('foot') })
  const options: EditorOptions = {
    label: old ? labels.older : labels.newer,
    placeholder: say('Add a comment…', 'Kommentar hinzufügen …'),
    // The button exists only once there is something to say.
    changed: text => (text.trim() ? section.append(button) : button.remove()),
  }
  let editor = make(options)

  function submit() {
    const text = editor.text()
    publish(text)
    comments.append(
      h('div', { class: c('comment') }, h('strong', {}, 'Sam Okafor'), h('div', { class: c('text') }, text)),
    )
    button.remove()
    const used = editor
    editor = make(options)
    used.place.replaceWith(editor.place)
    used.destroy()
  }

  const whole = (old ? olderBox : newerBox)(editor.place, section)
  whole.addEventListener('keydown', event => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && button.isConnected) submit()
  })
  register('comment', { model: () => editor.text(), remount: () => editor.remount() })
  return { whole, focus: () => editor.focus() }
}
