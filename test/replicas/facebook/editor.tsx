import { HashtagNode } from '@lexical/hashtag'
import { LexicalComposer } from '@lexical/react/LexicalComposer'
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { ContentEditable } from '@lexical/react/LexicalContentEditable'
import { LexicalErrorBoundary } from '@lexical/react/LexicalErrorBoundary'
import { HashtagPlugin } from '@lexical/react/LexicalHashtagPlugin'
import { HistoryPlugin } from '@lexical/react/LexicalHistoryPlugin'
import { OnChangePlugin } from '@lexical/react/LexicalOnChangePlugin'
import { PlainTextPlugin } from '@lexical/react/LexicalPlainTextPlugin'
import { RichTextPlugin } from '@lexical/react/LexicalRichTextPlugin'
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  COMMAND_PRIORITY_HIGH,
  KEY_ENTER_COMMAND,
  type LexicalEditor,
} from 'lexical'
import { useEffect, useRef, useState } from 'react'
import { register } from '../common/replica.ts'
import { $createMentionNode, MentionNode } from './mention.ts'
import { c } from './style.ts'

// Lexical itself joins paragraphs by two newlines; what is published has one line a paragraph.
const textOf = (editor: LexicalEditor) =>
  editor.getEditorState().read(() =>
    $getRoot()
      .getChildren()
      .map(paragraph => paragraph.getTextContent())
      .join('\n'),
  )

function Wiring(props: {
  name: string
  mention: string | undefined
  mounted(editor: LexicalEditor): void
  enter: ((text: string) => void) | undefined
}) {
  const [editor] = useLexicalComposerContext()
  const enter = useRef(props.enter)
  enter.current = props.enter

  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each editor
  useEffect(() => {
    props.mounted(editor)
    editor.focus()
    if (props.mention && textOf(editor) === '')
      editor.update(() => {
        const mention = $createMentionNode(props.mention ?? '')
        $getRoot()
          .clear()
          .append($createParagraphNode().append(mention, $createTextNode(' ')))
          .selectEnd()
      })
    return editor.registerCommand(
      KEY_ENTER_COMMAND,
      event => {
        if (!enter.current || event?.shiftKey) return false
        event?.preventDefault()
        if (textOf(editor).trim() !== '') enter.current(textOf(editor))
        return true
      },
      COMMAND_PRIORITY_HIGH,
    )
  }, [editor])
  return null
}

/**
 * A Lexical box as Facebook mounts it. `name` is for tests. `rich` keeps one paragraph a line (posts), plain text one
 * paragraph with line breaks (comments, messages). With `onEnter` the bare Enter key publishes.
 */
export function LexicalBox(props: {
  name: string
  rich?: boolean
  label: string
  placeholder: string
  mention?: string
  onText(text: string): void
  onEnter?(text: string): void
}) {
  const [mounting, setMounting] = useState(0)
  const editor = useRef<LexicalEditor | null>(null)
  const draft = useRef<string | null>(null)

  useEffect(
    () =>
      register(props.name, {
        model: () => (editor.current ? textOf(editor.current) : ''),
        remount() {
          draft.current = JSON.stringify(editor.current?.getEditorState())
          setMounting(count => count + 1)
        },
      }),
    [props.name],
  )

  const Plugin = props.rich ? RichTextPlugin : PlainTextPlugin
  return (
    <LexicalComposer
      key={mounting}
      initialConfig={{
        namespace: props.name,
        nodes: [HashtagNode, MentionNode],
        editorState: draft.current,
        theme: { hashtag: c('tag'), paragraph: c('line') },
        onError(error) {
          throw error
        },
      }}
    >
      <div className={c('field')}>
        <Plugin
          contentEditable={
            <ContentEditable
              role="textbox"
              aria-label={props.label}
              aria-placeholder={props.placeholder}
              placeholder={
                <div aria-hidden="true" className={c('placeholder')}>
                  {props.placeholder}
                </div>
              }
              className={c('editable')}
              spellCheck
            />
          }
          ErrorBoundary={LexicalErrorBoundary}
        />
      </div>
      <HistoryPlugin />
      <HashtagPlugin />
      <OnChangePlugin onChange={(_, changed) => props.onText(textOf(changed))} />
      <Wiring
        name={props.name}
        mention={props.mention}
        enter={props.onEnter}
        mounted={mounted => {
          editor.current = mounted
        }}
      />
    </LexicalComposer>
  )
}
