import { publish, register, say } from '../common/replica.ts'
import { h, icon } from './dom.ts'
import { quillEditor } from './quill.ts'
import { c } from './style.ts'

/** How long the older page takes to enable Post, ms. */
const late = 120

/** New post on the older pages: an Ember modal with Quill. Post is enabled a while after the text has come. */
export function openSharebox(outlet: HTMLElement, done: (text: string) => void) {
  const editor = quillEditor({
    label: say('Text editor for creating content', 'Texteditor zum Erstellen von Inhalten'),
    placeholder: say('What do you want to talk about?', 'Worüber möchten Sie sprechen?'),
    changed: text => setTimeout(() => post.toggleAttribute('disabled', text.trim() === ''), late),
  })
  const unregister = register('post', { model: editor.text, remount: editor.remount })
  const close = () => {
    unregister()
    overlay.remove()
  }
  const submit = () => {
    if (post.hasAttribute('disabled')) return
    const text = editor.text()
    publish(text)
    close()
    done(text)
  }
  const post = h(
    'button',
    {
      class: 'share-actions__primary-action artdeco-button artdeco-button--primary ember-view',
      disabled: true,
      onclick: submit,
    },
    h('span', { class: 'artdeco-button__text' }, say('Post', 'Posten')),
  )
  const overlay = h(
    'div',
    { class: 'artdeco-modal-overlay ember-view' },
    h(
      'div',
      {
        role: 'dialog',
        'aria-labelledby': 'share-to-linkedin-modal__header',
        'data-test-modal-id': 'sharebox',
        'data-test-modal': true,
        class: 'artdeco-modal share-box-v2__modal',
        onkeydown: (event: KeyboardEvent) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit()
        },
      },
      h(
        'button',
        { class: 'artdeco-modal__dismiss', 'aria-label': say('Dismiss', 'Verwerfen'), onclick: close },
        icon('close-medium'),
      ),
      h(
        'div',
        { class: 'share-box-v2__header', id: 'share-to-linkedin-modal__header' },
        h('div', { class: c('face'), 'aria-hidden': 'true' }, 'S'),
        h(
          'div',
          {},
          h('strong', {}, 'Sam Okafor'),
          h('div', { class: c('quiet') }, say('Post to Anyone', 'An alle')),
        ),
      ),
      h('div', { class: 'share-creation-state' }, editor.place),
      h(
        'div',
        { class: 'share-creation-state__footer' },
        h('button', { 'aria-label': say('Add media', 'Medien') }, icon('image-medium')),
        post,
      ),
    ),
  )
  outlet.append(overlay)
  editor.focus()
}
