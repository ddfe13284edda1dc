import { useState } from 'react'
import { createPortal } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { colours, dark, kept, list, say } from '../common/replica.ts'
import { Button, Chat, CommentForm, CreatePost, Face, me } from './parts.tsx'
import { c } from './style.ts'

document.documentElement.classList.toggle('__fb-dark-mode', dark)
colours({
  ink: ['#080809', '#e2e5e9'],
  quiet: ['#65686c', '#b0b3b8'],
  ground: ['#f2f4f7', '#1c1c1d'],
  card: ['#fff', '#252728'],
  field: ['#f0f2f5', '#333334'],
  line: ['#ced0d4', '#3e4042'],
  tag: ['#0064d1', '#5aa7ff'],
})

interface Story {
  readonly id: string
  readonly name: string
  readonly text: string
}

const feed: readonly Story[] = [
  {
    id: 'acorn',
    name: 'Acorn Hill Primary School',
    text: 'Book week starts on Monday. Come as your favourite character!',
  },
  { id: 'library', name: 'Town Library', text: 'Story time moves to 10 o’clock this Saturday.' },
]

function FeedItem({ story, position, open }: { story: Story; position: number; open?(): void }) {
  const [comments, setComments] = useState<readonly string[]>([])
  const [commenting, setCommenting] = useState(!open)
  const [replying, setReplying] = useState(false)
  const other = 'Ana Ruiz'
  return (
    <div aria-posinset={position} aria-describedby={`text-${story.id}`} className={c('card')}>
      <div className={c('author')}>
        <Face name={story.name} />
        <div data-ad-rendering-role="profile_name">
          <h4>
            <a href={`/${story.id}`}>{story.name}</a>
          </h4>
          {open && (
            <Button label={say('2 hours ago', 'Vor 2 Stunden')} kind="time" press={open}>
              2h
            </Button>
          )}
        </div>
      </div>
      <div data-ad-rendering-role="story_message" id={`text-${story.id}`}>
        <div data-ad-preview="message" className={c('message')}>
          {story.text}
        </div>
      </div>
      <div className={c('actions')}>
        <Button label={say('Like', 'Gefällt mir')} press={() => {}}>
          {say('Like', 'Gefällt mir')}
        </Button>
        <Button label={say('Leave a comment', 'Kommentar hinterlassen')} press={() => setCommenting(true)}>
          {say('Comment', 'Kommentieren')}
        </Button>
        <Button label={say('Send this to friends', 'An Freunde senden')} press={() => {}}>
          {say('Share', 'Teilen')}
        </Button>
      </div>
      {commenting && (
        <div className={c('comments')}>
          <div role="article" aria-label={say(`Comment by ${other} 2 hours ago`, `Kommentar von ${other}`)}>
            <div className={c('bubble')}>
              <strong>{other}</strong> So looking forward to it!
            </div>
            <Button
              label={say(`Reply to ${other}`, `${other} antworten`)}
              kind="small"
              press={() => setReplying(true)}
            >
              {say('Reply', 'Antworten')}
            </Button>
          </div>
          {replying && (
            <CommentForm
              name="reply"
              label={say(`Reply to ${other}`, `${other} antworten`)}
              mention={other}
              done={text => setComments(all => [...all, text])}
            />
          )}
          <div {...list}>
            {comments.map(text => (
              <div key={text} className={c('bubble')}>
                <strong>{me}</strong> {text}
              </div>
            ))}
          </div>
          <CommentForm
            name="comment"
            label={say(`Comment as ${me}`, `Als ${me} kommentieren`)}
            done={text => setComments(all => [...all, text])}
          />
        </div>
      )}
    </div>
  )
}

/** A post opened over the feed: a dialog too, but what one writes in it is a comment. */
const OpenedPost = ({ story, close }: { story: Story; close(): void }) =>
  createPortal(
    <div className={c('mask')}>
      <div role="dialog" aria-modal="true" aria-labelledby="opened-post" className={c('dialog')}>
        <div className={c('head')}>
          <h2 id="opened-post">{say(`${story.name}'s post`, `Beitrag von ${story.name}`)}</h2>
          <Button label={say('Close', 'Schließen')} kind="close" press={close}>
            ✕
          </Button>
        </div>
        <FeedItem story={story} position={1} />
      </div>
    </div>,
    document.body,
  )

function App() {
  const [path, setPath] = useState(location.pathname)
  const [composing, setComposing] = useState(false)
  const [opened, setOpened] = useState<Story | null>(null)
  const [mine, setMine] = useState<readonly Story[]>([])
  const go = (to: string) => {
    history.pushState(null, '', to + kept)
    setPath(to)
  }
  return (
    <>
      <div role="banner" className={c('banner')}>
        <Button label="Facebook" kind="logo" press={() => go('/')}>
          f
        </Button>
        <input
          type="search"
          role="combobox"
          aria-expanded="false"
          aria-label={say('Search Facebook', 'Facebook durchsuchen')}
          placeholder={say('Search Facebook', 'Facebook durchsuchen')}
          className={c('search')}
        />
        <Button label={say('Your profile', 'Dein Profil')} press={() => go('/sam.okafor')}>
          <Face name={me} />
        </Button>
      </div>
      <div role="main" key={path} className={c('main')}>
        <div role="article" className={c('card')}>
          {say('Your account is protected.', 'Dein Konto ist geschützt.')}
        </div>
        <div data-pagelet="FeedComposer" className={c('card')}>
          <div role="region" aria-label={say('Create a post', 'Beitrag erstellen')} className={c('launcher')}>
            <Face name={me} />
            <Button kind="launch" press={() => setComposing(true)}>
              {say("What's on your mind, Sam?", 'Was machst du gerade, Sam?')}
            </Button>
          </div>
        </div>
        <div role="feed">
          <div {...list}>
            {mine.map((story, index) => (
              <FeedItem key={story.id} story={story} position={index + 1} open={() => setOpened(story)} />
            ))}
          </div>
          {feed.map((story, index) => (
            <FeedItem
              key={story.id}
              story={story}
              position={mine.length + index + 1}
              open={() => setOpened(story)}
            />
          ))}
        </div>
      </div>
      <Chat />
      {opened && <OpenedPost story={opened} close={() => setOpened(null)} />}
      {composing && (
        <CreatePost
          close={() => setComposing(false)}
          done={text => {
            setMine(all => [{ id: `mine-${all.length}`, name: me, text }, ...all])
            setComposing(false)
          }}
        />
      )}
    </>
  )
}

const mount = document.getElementById('mount_0_0')
if (mount) createRoot(mount).render(<App />)
