import { say } from '../common/replica.ts'
import { commentBox } from './comment.ts'
import { h, icon } from './dom.ts'
import { c } from './style.ts'

/** One post of the feed, in the older or the newer generation's markup. */
export function feedItem(old: boolean, author: string, text: string): HTMLElement {
  const comments = h('div', { 'data-replica': 'posted' })
  const below = h('div', {}, comments)
  const open = () => {
    if (below.childElementCount > 1) return
    const box = commentBox(old, comments)
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
