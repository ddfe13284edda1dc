import { Extension, Editor as TipTap } from '@tiptap/core'
import Mention from '@tiptap/extension-mention'
import Placeholder from '@tiptap/extension-placeholder'
import StarterKit from '@tiptap/starter-kit'
import { h } from './dom.ts'
import type { Editor, EditorOptions } from './editor.ts'
import { c } from './style.ts'

const people = ['Ana Ruiz', 'Oluwaseun Adeyemi', 'Priya Nair']

/** People to mention, offered after "@" and taken by Enter, Tab or click. */
const mention = Mention.extend({
  addAttributes: () => ({ entityID: { default: null }, label: { default: null } }),
}).configure({
  renderText: ({ node }) => node.attrs.label,
  renderHTML: ({ node }) => ['a', { href: '#', class: c('mention') }, node.attrs.label],
  suggestion: {
    items: ({ query }) => people.filter(name => query && name.toLowerCase().startsWith(query.toLowerCase())),
    command: ({ editor, range, props }) => {
      const chip = { type: 'mention', attrs: { entityID: `urn:li:member:${props.id}`, label: props.id } }
      editor
        .chain()
        .focus()
        .insertContentAt(range, [chip, { type: 'text', text: ' ' }])
        .run()
    },
    render: () => {
      const popup = h('div', { role: 'listbox', class: c('typeahead') })
      let take = () => {}
      const show = (props: { editor: TipTap; items: string[]; command(props: { id: string }): void }) => {
        const [first] = props.items
        take = () => first && props.command({ id: first })
        popup.replaceChildren(
          ...props.items.map(name =>
            h('div', { role: 'option', onmousedown: () => props.command({ id: name }) }, name),
          ),
        )
        if (first) props.editor.view.dom.parentElement?.after(popup)
        else popup.remove()
      }
      return {
        onStart: show,
        onUpdate: show,
        onExit: () => popup.remove(),
        onKeyDown({ event }) {
          if (!popup.isConnected || (event.key !== 'Enter' && event.key !== 'Tab')) return false
          take()
          return true
        },
      }
    },
  },
})

// The page publishes by these keys; TipTap's own keymap would break the line first.
const publishKeys = Extension.create({
  name: 'publishKeys',
  priority: 1000,
  addKeyboardShortcuts: () => ({ 'Ctrl-Enter': () => true, 'Meta-Enter': () => true }),
})

/** A box of the newer pages: TipTap 2. */
export function tipTapEditor(options: EditorOptions): Editor {
  const place = h('div', { 'data-testid': 'ui-core-tiptap-text-editor-wrapper' })
  let blurs = 0
  let editor: TipTap

  function mount(draft: object) {
    editor = new TipTap({
      element: place,
      // Its style element would break the page's policy; the rules stand in the page's own sheet.
      injectCSS: false,
      extensions: [
        StarterKit.configure({ heading: false, codeBlock: false, blockquote: false, horizontalRule: false }),
        Placeholder.configure({ placeholder: options.placeholder }),
        mention,
        publishKeys,
      ],
      content: draft,
      editorProps: {
        attributes: {
          role: 'textbox',
          'aria-label': options.label,
          'aria-multiline': 'true',
          translate: 'no',
          ...(options.key && { componentkey: options.key }),
        },
      },
      onUpdate: () => options.changed(text()),
      // The site's editor rewrites its text nodes when it loses the focus, and live Ranges come out empty. Any change
      // of the node views makes ProseMirror draw everything anew.
      onBlur: () => editor.view.setProps({ nodeViews: { [`blur${++blurs}`]: () => ({ dom: h('i') }) } }),
    })
  }

  const text = () => editor.getText({ blockSeparator: '\n' })
  // Even an empty string would be parsed as HTML, which the page's default policy turns away.
  mount({ type: 'doc', content: [{ type: 'paragraph' }] })
  return {
    place,
    text,
    focus: () => editor.commands.focus(),
    remount() {
      const draft = editor.getJSON()
      editor.destroy()
      place.replaceChildren()
      mount(draft)
    },
    destroy: () => editor.destroy(),
  }
}
