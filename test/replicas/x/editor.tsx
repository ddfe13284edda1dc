import { CompositeDecorator, type ContentBlock, ContentState, Editor, EditorState } from 'draft-js'
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { register, say } from '../common/replica.ts'

const coloured = (pattern: RegExp) => ({
  strategy(block: ContentBlock, found: (start: number, end: number) => void) {
    for (const match of block.getText().matchAll(pattern)) found(match.index, match.index + match[0].length)
  },
  component: ({ children }: { children: ReactNode }) => <span className="entity">{children}</span>,
})

const decorator = new CompositeDecorator([
  coloured(/https?:\/\/\S+/g),
  coloured(/(?<![\p{L}\p{N}_])#[\p{L}\p{N}_]+/gu),
  coloured(/(?<![p{L}p{N}_])@\w+/g),
])

const empty = () => EditorState.createEmpty(decorator)
const textOf = (state: EditorState) => state.getCurrentContent().getPlainText('\n')

/**
 * A compose box of X: text row, tool bar and post button.
 * `name` is for tests; `button` the test id of what publishes.
 */
export function Composer(props: {
  name: string
  button: string
  avatar: ReactNode
  publish(text: string): void
}) {
  const [state, setState] = useState(empty)
  const [mounting, setMounting] = useState(0)
  const latest = useRef(state)
  latest.current = state
  const editor = useRef<Editor>(null)
  const text = textOf(state)

  useEffect(
    () =>
      register(props.name, {
        model: () => textOf(latest.current),
        remount() {
          setState(
            EditorState.createWithContent(ContentState.createFromText(textOf(latest.current)), decorator),
          )
          setMounting(count => count + 1)
        },
      }),
    [props.name],
  )

  function publish() {
    const now = textOf(latest.current)
    if (now.trim() === '') return
    setState(empty())
    setMounting(count => count + 1)
    props.publish(now)
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) publish()
  }

  return (
    <div className="composer" onKeyDown={onKeyDown}>
      {props.avatar}
      <div className="composer-column">
        <div className="text-row">
          <div data-testid="tweetTextarea_0_label">
            <div data-testid="tweetTextarea_0RichTextInputContainer">
              <Editor
                key={mounting}
                ref={editor}
                editorState={state}
                onChange={setState}
                handleReturn={event => (event.ctrlKey || event.metaKey ? 'handled' : 'not-handled')}
                webDriverTestID="tweetTextarea_0"
                role="textbox"
                ariaLabel={say('Post text', 'Post-Text')}
                ariaMultiline
                placeholder={say('What’s happening?', 'Was gibt’s Neues?')}
                spellCheck
                stripPastedStyles
              />
            </div>
          </div>
        </div>
        <div data-testid="toolBar" role="group">
          <nav role="navigation">
            <div data-testid="ScrollSnap-List" role="tablist">
              {['Media', 'GIF', 'Poll', 'Emoji', 'Schedule'].map(tool => (
                <button key={tool} type="button" role="tab" aria-label={tool} className="tool" />
              ))}
            </div>
            <input type="file" data-testid="fileInput" hidden />
          </nav>
          <button
            type="button"
            data-testid={props.button}
            className="post"
            disabled={text.trim() === ''}
            aria-disabled={text.trim() === ''}
            onClick={publish}
          >
            {say('Post', 'Posten')}
          </button>
        </div>
      </div>
    </div>
  )
}
