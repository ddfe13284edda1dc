import './trusted.ts'
import { asked, colours, dark, kept, say } from '../common/replica.ts'
import { h } from './dom.ts'
import { feedItem } from './feed.ts'
import { openSharebox } from './sharebox.ts'
import { openShareCompose } from './sharecompose.ts'
import { c } from './style.ts'

const old = asked('variant', 'a')

document.documentElement.classList.add('theme', dark ? 'theme--dark' : 'theme--light')
colours({
  ink: ['rgb(0 0 0 / 90%)', 'rgb(255 255 255 / 90%)'],
  quiet: ['rgb(0 0 0 / 60%)', 'rgb(255 255 255 / 60%)'],
  ground: ['#f4f2ee', '#000'],
  card: ['#fff', '#1b1f23'],
  line: ['rgb(0 0 0 / 15%)', 'rgb(255 255 255 / 20%)'],
  field: ['#edf3f8', '#38434f'],
  blue: ['#0a66c2', '#71b7fb'],
  'blue-ink': ['#fff', '#1b1f23'],
})

const mine = h('div', { 'data-replica': 'posted' })
const outlet = h('div', { id: 'artdeco-modal-outlet' })
const done = (text: string) => mine.prepend(feedItem(old, 'Sam Okafor', text))
const start = () => (old ? openSharebox(outlet, done) : openShareCompose(done))

function feed() {
  return h(
    'div',
    { 'data-testid': 'mainFeed' },
    h(
      'div',
      { class: `share-box-feed-entry__closed-share-box ${c('card')} ${c('author')}` },
      h('div', { class: c('face'), 'aria-hidden': 'true' }, 'S'),
      h(
        'button',
        { 'aria-label': say('Start a post', 'Beitrag beginnen'), class: c('launch'), onclick: start },
        say('Start a post', 'Beitrag beginnen'),
      ),
    ),
    mine,
    feedItem(
      old,
      'Acorn Hill Primary School',
      'We are looking for a teaching assistant to join our friendly team.',
    ),
    feedItem(old, 'Town Library', 'Our reading scheme reached 400 children this summer.'),
  )
}

const main = h('main', { class: c('main') })

function route() {
  main.replaceChildren(
    location.pathname.startsWith('/in/') ? h('div', { class: c('card') }, 'Sam Okafor') : feed(),
  )
}

const link = (path: string, label: string) =>
  h(
    'a',
    {
      href: path,
      class: c('link'),
      onclick: (event: Event) => {
        event.preventDefault()
        history.pushState(null, '', path + kept)
        route()
      },
    },
    label,
  )

document.body.append(
  h(
    'header',
    { class: c('banner') },
    h('div', { class: c('logo'), 'aria-hidden': 'true' }, 'in'),
    h('input', {
      role: 'combobox',
      'aria-expanded': 'false',
      'aria-label': say('Search', 'Suche'),
      placeholder: say('Search', 'Suche'),
      class: c('search'),
    }),
    link('/feed/', say('Home', 'Start')),
    link('/in/sam-okafor/', say('Me', 'Ich')),
  ),
  main,
  outlet,
)
if (old) document.body.classList.add('ember-application')
else document.body.dataset.rehydrated = 'true'
route()
addEventListener('popstate', route)
