import { useEffect, useState } from 'react'
import { createPortal, render } from 'react-dom'
import { colours, dark, kept, list, publish, say } from '../common/replica.ts'
import { Composer } from './editor.tsx'
import 'draft-js/dist/Draft.css'
import './x.css'

// X tells its themes apart by nothing but this inline style.
document.body.style.backgroundColor = dark ? 'rgb(0, 0, 0)' : 'rgb(255, 255, 255)'
colours({
  ink: ['#0f1419', '#e7e9ea'],
  quiet: ['#536471', '#71767b'],
  line: ['#eff3f4', '#2f3336'],
  ground: ['#fff', '#000'],
  button: ['#0f1419', '#eff3f4'],
  'button-ink': ['#fff', '#0f1419'],
  field: ['#eff3f4', '#202327'],
})

interface Tweet {
  readonly id: string
  readonly name: string
  readonly handle: string
  readonly text: string
}

const timeline: readonly Tweet[] = [
  {
    id: 'acorn',
    name: 'Acorn Hill Primary',
    handle: 'AcornHillPri',
    text: 'Year 4 had a wonderful day at the farm. 🐑',
  },
  {
    id: 'bbc',
    name: 'BBC Weather',
    handle: 'bbcweather',
    text: 'A breezy day with showers in the north and west.',
  },
]

const Avatar = ({ handle }: { handle: string }) => (
  <div className="avatar" data-testid={`UserAvatar-Container-${handle}`}>
    {handle[0]?.toUpperCase()}
  </div>
)

const Post = ({ tweet }: { tweet: Tweet }) => (
  <div data-testid="cellInnerDiv">
    <article data-testid="tweet" tabIndex={0}>
      <Avatar handle={tweet.handle} />
      <div className="tweet-column">
        <div data-testid="User-Name">
          <div>
            <a href={`/${tweet.handle}`}>{tweet.name}</a>
          </div>
          <div className="quiet">@{tweet.handle} · 2h</div>
        </div>
        <div data-testid="tweetText" lang="en">
          <span>{tweet.text}</span>
        </div>
        <div role="group" className="actions">
          <button type="button" data-testid="reply" aria-label="Reply" />
          <button type="button" data-testid="retweet" aria-label="Repost" />
          <button type="button" data-testid="like" aria-label="Like" />
        </div>
      </div>
    </article>
  </div>
)

function App() {
  const [path, setPath] = useState(location.pathname)
  const [mine, setMine] = useState<readonly Tweet[]>([])
  const [toast, setToast] = useState(false)
  const composing = path === '/compose/post'

  useEffect(() => {
    const back = () => setPath(location.pathname)
    addEventListener('popstate', back)
    return () => removeEventListener('popstate', back)
  }, [])

  function go(to: string) {
    history.pushState(null, '', to + kept)
    setPath(to)
  }

  function post(text: string) {
    publish(text)
    setMine(tweets => [
      { id: `mine-${tweets.length}`, name: 'Sam Okafor', handle: 'sam_teaches', text },
      ...tweets,
    ])
    setToast(true)
    if (location.pathname !== '/home') go('/home')
  }

  const avatar = <Avatar handle="sam_teaches" />
  const layers = document.getElementById('layers')

  return (
    <>
      <div className="page">
        <header role="banner">
          <div className="logo">𝕏</div>
          <button
            type="button"
            className="post wide"
            data-testid="SideNav_NewTweet_Button"
            onClick={() => go('/compose/post')}
          >
            {say('Post', 'Posten')}
          </button>
          <button type="button" data-testid="SideNav_AccountSwitcher_Button" aria-label="Account menu">
            {avatar}
          </button>
        </header>
        <main role="main">
          <h1>{say('For you', 'Für dich')}</h1>
          <Composer name="inline" button="tweetButtonInline" avatar={avatar} publish={post} />
          <section {...list}>
            {mine.map(tweet => (
              <Post key={tweet.id} tweet={tweet} />
            ))}
          </section>
          <section>
            {timeline.map(tweet => (
              <Post key={tweet.id} tweet={tweet} />
            ))}
          </section>
        </main>
        <aside>
          <input
            data-testid="SearchBox_Search_Input"
            role="combobox"
            aria-expanded="false"
            aria-label={say('Search query', 'Suchanfrage')}
            placeholder={say('Search', 'Suchen')}
          />
        </aside>
      </div>
      {layers &&
        createPortal(
          <>
            {composing && (
              <div className="mask" data-testid="mask">
                <div role="dialog" aria-modal="true" className="dialog">
                  <button
                    type="button"
                    data-testid="app-bar-close"
                    className="close"
                    aria-label={say('Close', 'Schließen')}
                    onClick={() => go('/home')}
                  >
                    ×
                  </button>
                  <Composer name="modal" button="tweetButton" avatar={avatar} publish={post} />
                </div>
              </div>
            )}
            {toast && (
              <div data-testid="toast" role="alert">
                {say('Your post was sent.', 'Dein Post wurde gesendet.')}
              </div>
            )}
          </>,
          layers,
        )}
    </>
  )
}

const root = document.getElementById('react-root')
if (root) {
  root.innerHTML = '<div><div id="app"></div><div id="layers"></div></div>'
  // The old way of mounting, which is the way X's own editor runs under.
  render(<App />, document.getElementById('app'))
}
