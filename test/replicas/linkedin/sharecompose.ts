import { asked, publish, register, say } from '../common/replica.ts'
import { h, icon } from './dom.ts'
import { c } from './style.ts'
import { tipTapEditor } from './tiptap.ts'

/** How long the placeholder stands before the real dialog takes its place, ms. */
const swap = 500

const dialogue = (...children: Node[]) =>
  h(
    'dialog',
    { 'data-testid': 'dialog', 'aria-label': say('Create post modal', 'Beitrag erstellen') },
    ...children,
  ) as HTMLDialogElement

function show(dialog: HTMLDialogElement) {
  dialog.className = c('dialog')
  document.body.append(dialog)
  if (asked('dialog', 'show')) dialog.show()
  else dialog.showModal()
}

/** New post on the newer pages: a native dialog with TipTap, after a placeholder. Closed dialogs stay in the page. */
export function openShareCompose(done: (text: string) => void) {
  const placeholder = dialogue(h('div', { class: c('loading') }, '…'))
  show(placeholder)
  setTimeout(() => {
    placeholder.close()
    compose(done)
  }, swap)
}

function compose(done: (text: string) => void) {
  const editor = tipTapEditor({
    label: say('Text editor for creating content', 'Texteditor zum Erstellen von Inhalten'),
    placeholder: say('Share your thoughts…', 'Teilen Sie Ihre Gedanken …'),
    key: 'ShareBox_textEditor',
    changed: text => post.toggleAttribute('disabled', text.trim() === ''),
  })
  const unregister = register('post', { model: editor.text, remount: editor.remount })
  const submit = () => {
    if (post.hasAttribute('disabled')) return
    const text = editor.text()
    publish(text)
    dialog.close()
    done(text)
  }
  const post = h('button', { disabled: true, class: c('primary'), onclick: submit }, say('Post', 'Posten'))
  const dialog = dialogue(
    h(
      'div',
      { 'data-sdui-screen': 'com.linkedin.sdui.flagshipnav.sharing.ShareCompose', class: c('screen') },
      h(
        'div',
        { class: c('head') },
        h(
          'div',
          { role: 'button', tabindex: '0', 'aria-expanded': 'false', class: c('author') },
          h('div', { class: c('face'), 'aria-label': 'Sam Okafor' }, 'S'),
          h(
            'div',
            {},
            h('strong', {}, 'Sam Okafor'),
            h('div', { class: c('quiet') }, say('Post to Anyone', 'An alle')),
          ),
          icon('person-accent-4'),
          icon('caret-small'),
        ),
        h(
          'button',
          { 'aria-label': say('Dismiss', 'Verwerfen'), class: c('close'), onclick: () => dialog.close() },
          icon('close-medium'),
        ),
      ),
      h('div', { class: c('writing') }, editor.place),
      h('div', { id: 'ShareBoxpreviewCard' }),
      h(
        'div',
        { class: c('foot') },
        h('button', { 'aria-label': say('Add media', 'Medien'), class: c('tool') }, icon('image-medium')),
        h('button', { 'aria-label': 'Emoji', class: c('tool') }, icon('emoji-medium')),
        h(
          'a',
          { href: '#', 'aria-label': say('Scheduled', 'Geplant'), class: c('tool') },
          icon('clock-medium'),
        ),
        post,
      ),
    ),
  )
  dialog.addEventListener('keydown', event => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit()
  })
  dialog.addEventListener('close', () => {
    unregister()
    editor.destroy()
  })
  show(dialog)
  editor.focus()
}
