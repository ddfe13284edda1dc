import { publish, register, say } from '../common/replica.ts'
import { h, icon } from './dom.ts'
import type { Editor, EditorOptions } from './editor.ts'
import { quillEditor } from './quill.ts'
import { c } from './style.ts'
import { tipTapEditor } from './tiptap.ts'

type Make = (options: EditorOptions) => Editor

const comment = (author: string, text: string) =>
  h('div', { class: c('comment') }, h('strong', {}, author), h('div', { class: c('text') }, text))

/** A comment box; `around` lays the editor and its button out as the page's generation does. */
function commentBox(
  make: Make,
  label: string,
  comments: HTMLElement,
  around: (editor: HTMLElement, button: HTMLElement) => HTMLElement,
) {
  const submit = () => {
    publish(editor.text())
    comments.append(comment('Sam Okafor', editor.text()))
    button.remove()
    reset()
  }
  const button = h(
    'button',
    { class: `comments-comment-box__submit-button ${c('primary')}`, onclick: submit },
    say('Comment', 'Kommentieren'),
  )
  const section = h('div', { componentkey: 'commentButtonSection-1', class: c('foot') })
  // The button exists only once there is something to say.
  const options: EditorOptions = {
    label,
    placeholder: say('Add a comment…', 'Kommentar hinzufügen …'),
    changed: text => (text.trim() ? section.append(button) : button.remove()),
  }
  let editor = make(options)
  const whole = around(editor.place, section)
  whole.addEventListener('keydown', event => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && button.isConnected) submit()
  })
  const reset = () => {
    const old = editor.place
    editor.destroy()
    editor = make(options)
    old.replaceWith(editor.place)
  }
  register('comment', { model: () => editor.text(), remount: () => editor.remount() })
  return { whole, focus: () => editor.focus() }
}

const quillComment = (comments: HTMLElement) =>
  commentBox(
    quillEditor,
    say('Text editor for creating content', 'Texteditor zum Erstellen von Inhalten'),
    comments,
    (editor, button) =>
      h(
        'div',
        { class: 'comments-comment-box' },
        h('div', { class: 'comments-comment-texteditor' }, editor),
        button,
      ),
  )

const tipTapComment = (comments: HTMLElement) =>
  commentBox(
    tipTapEditor,
    say('Text editor for creating comment', 'Texteditor zum Erstellen von Kommentaren'),
    comments,
    (editor, button) =>
      h('div', { componentkey: 'commentBox-urn:li:activity:1', class: c('comment-box') }, editor, button),
  )

/** One post of the feed, in the older or the newer generation's markup. */
export function feedItem(old: boolean, author: string, text: string): HTMLElement {
  const comments = h('div', { 'data-replica': 'posted' })
  const below = h('div', {}, comments)
  const open = () => {
    if (below.childElementCount > 1) return
    const box = old ? quillComment(comments) : tipTapComment(comments)
    below.append(box.whole)
    box.focus()
  }
  const actions = h(
    'div',
    { class: c('actions') },
    h(
      'button',
      { 'aria-label': say('Like', 'Gefällt mir'), class: c('action') },
      icon('thumbs-up-outline-small'),
      say('Like', 'Gefällt mir'),
    ),
    h(
      'button',
      { 'aria-label': say('Comment', 'Kommentieren'), class: c('action'), onclick: open },
      icon('comment-small'),
      say('Comment', 'Kommentieren'),
    ),
    h(
      'button',
      { 'aria-label': say('Repost', 'Teilen'), class: c('action') },
      icon('repost-small'),
      say('Repost', 'Teilen'),
    ),
  )
  const head = h(
    'div',
    { class: c('author') },
    h('div', { class: c('face'), 'aria-hidden': 'true' }, author[0] ?? ''),
    h('a', { href: '/company/acorn-hill/', class: 'update-components-actor__name' }, h('strong', {}, author)),
  )
  if (old)
    return h(
      'div',
      { class: `feed-shared-update-v2 ${c('card')}`, 'data-urn': 'urn:li:activity:1' },
      head,
      h('div', { class: `update-components-text ${c('text')}` }, text),
      actions,
      below,
    )
  return h(
    'div',
    { role: 'listitem', componentkey: 'expandedabcFeedType_MAIN_FEED_RELEVANCE', class: c('card') },
    head,
    h('div', { 'data-testid': 'expandable-text-box', class: c('text') }, text),
    actions,
    below,
  )
}
