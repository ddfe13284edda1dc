import { type KeyboardEvent, type ReactNode, useState } from 'react'
import { createPortal } from 'react-dom'
import { asked, publish, say } from '../common/replica.ts'
import { LexicalBox } from './editor.tsx'
import { c } from './style.ts'

export const me = 'Sam Okafor'

/** Facebook's buttons are not `<button>`: `disabled` is never there. */
export function Button(props: {
  label?: string
  kind?: string
  disabled?: boolean
  children?: ReactNode
  press(): void
}) {
  const press = () => {
    if (!props.disabled) props.press()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    press()
  }
  return (
    <div
      role="button"
      tabIndex={0}
      aria-label={props.label}
      aria-disabled={props.disabled ? 'true' : undefined}
      className={c(props.kind ?? 'plain')}
      onClick={press}
      onKeyDown={onKeyDown}
    >
      {props.children}
    </div>
  )
}

export const Face = ({ name }: { name: string }) => (
  <div className={c('face')} aria-hidden="true">
    {name[0]}
  </div>
)

/** The create-post dialog; with `?stages=2` the editor is gone by the time of Post. */
export function CreatePost(props: { close(): void; done(text: string): void }) {
  const [text, setText] = useState('')
  const [settings, setSettings] = useState(false)
  const staged = asked('stages', '2')
  const empty = text.trim() === ''
  const question = say("What's on your mind, Sam?", 'Was machst du gerade, Sam?')
  const post = () => {
    publish(text)
    props.done(text)
  }
  const writing = (
    <>
      <div className={c('author')}>
        <Face name={me} />
        <div>
          <strong>{me}</strong>
          <Button
            label={say('Edit privacy. Sharing with Friends.', 'Privatsphäre bearbeiten')}
            kind="privacy"
            press={() => {}}
          >
            {say('Friends', 'Freunde')}
          </Button>
        </div>
      </div>
      <div className={c('writing')}>
        <LexicalBox name="post" rich label={question} placeholder={question} onText={setText} />
      </div>
      <div className={c('extras')}>
        {say('Add to your post', 'Zu deinem Beitrag hinzufügen')}
        <input type="file" accept="image/*,image/heif,video/*" className={c('hidden')} />
      </div>
      {staged ? (
        <Button label={say('Next', 'Weiter')} kind="press" disabled={empty} press={() => setSettings(true)}>
          {say('Next', 'Weiter')}
        </Button>
      ) : (
        <Button label={say('Post', 'Posten')} kind="press" disabled={empty} press={post}>
          {say('Post', 'Posten')}
        </Button>
      )}
    </>
  )
  return createPortal(
    <div className={c('mask')}>
      <div
        role="dialog"
        aria-modal="true"
        aria-label={
          settings ? say('Post settings', 'Beitragseinstellungen') : say('Create post', 'Beitrag erstellen')
        }
        className={c('dialog')}
      >
        <form method="POST" onSubmit={event => event.preventDefault()}>
          <div className={c('head')}>
            <h2>
              {settings
                ? say('Post settings', 'Beitragseinstellungen')
                : say('Create post', 'Beitrag erstellen')}
            </h2>
            <Button label={say('Close composer dialog', 'Dialog schließen')} kind="close" press={props.close}>
              ✕
            </Button>
          </div>
          {settings ? (
            <Button label={say('Post', 'Posten')} kind="press" press={post}>
              {say('Post', 'Posten')}
            </Button>
          ) : (
            writing
          )}
        </form>
      </div>
    </div>,
    document.body,
  )
}

/** A comment's or reply's form: bare Enter publishes. */
export function CommentForm(props: {
  name: string
  label: string
  mention?: string
  done(text: string): void
}) {
  const [text, setText] = useState('')
  const [round, setRound] = useState(0)
  const post = (now: string) => {
    publish(now)
    setText('')
    setRound(count => count + 1)
    props.done(now)
  }
  return (
    <div className={c('comment-row')}>
      <Face name={me} />
      <form role="presentation" className={c('comment-form')} onSubmit={event => event.preventDefault()}>
        <LexicalBox
          key={round}
          name={props.name}
          label={props.label}
          placeholder={props.label}
          {...(props.mention && { mention: props.mention })}
          onText={setText}
          onEnter={post}
        />
        <div id="focused-state-composer-submit" className={c('comment-submit')}>
          <Button
            label={say('Comment', 'Kommentieren')}
            kind="send"
            disabled={text.trim() === ''}
            press={() => post(text)}
          >
            ➤
          </Button>
        </div>
      </form>
    </div>
  )
}

/** A private chat on the same page: Enter sends, and nothing of it is published. */
export function Chat() {
  const [sent, setSent] = useState<readonly string[]>([])
  const [open, setOpen] = useState(false)
  if (!open)
    return (
      <Button
        label={say('Chat with Ana Ruiz', 'Chat mit Ana Ruiz')}
        kind="chat-head"
        press={() => setOpen(true)}
      >
        A
      </Button>
    )
  return (
    <div className={c('chat')}>
      <div className={c('chat-name')}>Ana Ruiz</div>
      <div className={c('chat-lines')}>
        {sent.map(line => (
          <p key={line}>{line}</p>
        ))}
      </div>
      <div aria-label={say('Thread composer', 'Unterhaltung')} role="group">
        <LexicalBox
          key={sent.length}
          name="message"
          label={say('Message', 'Nachricht')}
          placeholder="Aa"
          onText={() => {}}
          onEnter={text => setSent(lines => [...lines, text])}
        />
        <Button label={say('Press enter to send', 'Zum Senden Enter drücken')} kind="send" press={() => {}}>
          ➤
        </Button>
      </div>
    </div>
  )
}
