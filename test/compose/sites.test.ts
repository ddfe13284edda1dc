// @vitest-environment jsdom
import { afterEach, describe, expect, test } from 'vitest'
import { editableAt } from '../../src/compose/find.ts'
import { siteAt } from '../../src/compose/sites/index.ts'

describe('the site of a host name', () => {
  test.each([
    ['www.facebook.com', 'facebook'],
    ['m.facebook.com', 'facebook'],
    ['x.com', 'twitter'],
    ['mobile.x.com', 'twitter'],
    ['twitter.com', 'twitter'],
    ['www.linkedin.com', 'linkedin'],
    ['example.com', undefined],
    ['netflix.com', undefined],
    ['facebook.com.evil.example', undefined],
  ])('%s', (host, site) => {
    expect(siteAt(host)?.site).toBe(site)
  })
})

/** Boxes and buttons carry an id here, so that a test can name them; no site file looks at ids of ours. */
const x = (id: string, button: string) => `
  <div data-testid="tweetTextarea_0_label"><div data-testid="tweetTextarea_0RichTextInputContainer">
    <div id="${id}" data-testid="tweetTextarea_0" role="textbox" contenteditable="true"></div>
  </div></div>
  <div data-testid="toolBar"><button id="${id}-emoji"></button>
    <button id="${id}-post" data-testid="${button}"><span>Veröffentlichen</span></button></div>`
const lexical = (id: string) =>
  `<div id="${id}" contenteditable="true" role="textbox" data-lexical-editor="true"><p></p></div>`
const fbButton = (id: string, more = '') =>
  `<div id="${id}" role="button" tabindex="0" ${more}><span>…</span></div>`

const pages = {
  x: `<main><div id="home">${x('inline', 'tweetButtonInline')}</div>
    <input data-testid="SearchBox_Search_Input" id="search"></main>
    <div id="layers"><div role="dialog" aria-modal="true"><div>${x('modal', 'tweetButton')}</div></div></div>`,
  facebook: `<div role="dialog" aria-modal="true" aria-label="Beitrag erstellen"><form method="POST">
      ${fbButton('close')}${fbButton('privacy')}${lexical('post')}${fbButton('photo')}
      <input type="file"><div>${fbButton('publish')}</div></form></div>
    <div role="article"><form role="presentation">${lexical('comment')}${fbButton('sticker')}
      <div id="focused-state-composer-submit">${fbButton('send')}</div></form></div>
    <div aria-label="Thread composer">${lexical('chat')}</div>
    <div role="combobox" contenteditable="true" id="search"></div>`,
  linkedinA: `<div role="dialog" data-test-modal-id="sharebox" class="share-box-v2__modal">
      <button id="dismiss" aria-label="Dismiss"></button><div class="ql-container">
      <div id="post" class="ql-editor" data-test-ql-editor-contenteditable="true" contenteditable="true" role="textbox"></div>
      </div><button id="publish" class="share-actions__primary-action"><span>Posten</span></button></div>
    <div class="ql-editor" id="decoy" contenteditable="true"></div>`,
  linkedinC: `<dialog><button id="closed">Post</button></dialog>
    <dialog open data-testid="dialog"><button id="author"><svg></svg>Ana</button>
      <div id="post" class="tiptap ProseMirror" componentkey="ShareBox_textEditor" contenteditable="true" role="textbox"></div>
      <button id="emoji"><svg></svg></button><a aria-label="Scheduled"></a><button id="publish">Posten</button>
      <button id="help" aria-label="Help"><svg></svg></button></dialog>`,
}

const hosts = { x: 'x.com', facebook: 'facebook.com', linkedinA: 'linkedin.com', linkedinC: 'linkedin.com' }

function open(page: keyof typeof pages) {
  document.body.innerHTML = pages[page]
  const site = siteAt(hosts[page])
  const get = (id: string) => document.getElementById(id) as HTMLElement
  if (!site) throw new Error(`no site for ${page}`)
  return {
    place: (id: string) => site.place(get(id)),
    publishedBy: (id: string) => site.publishedBy(get(id)).map(box => box.id),
    get,
  }
}

afterEach(() => document.body.replaceChildren())

describe('a box is known for what it is', () => {
  test.each([
    ['x', 'inline', 'post', 'breaks-line'],
    ['x', 'modal', 'post', 'breaks-line'],
    ['facebook', 'post', 'post', 'breaks-line'],
    ['facebook', 'comment', 'comment', 'publishes'],
    ['linkedinA', 'post', 'post', 'breaks-line'],
    ['linkedinC', 'post', 'post', 'breaks-line'],
  ] as const)('%s %s', (page, box, surface, enter) => {
    const { place, get } = open(page)
    const known = place(box)
    expect(known).toMatchObject({ surface, enter })
    expect(known?.together).toEqual([get(box)])
    expect(known?.block.contains(get(box))).toBe(true)
  })

  test.each([
    ['facebook', 'chat'],
    ['linkedinA', 'decoy'],
  ] as const)('%s %s is not known', (page, box) => {
    expect(open(page).place(box)).toBeUndefined()
  })

  test('a box in a dialog with the post it answers is a reply', () => {
    const { place, get } = open('x')
    get('modal').closest('[role="dialog"]')?.prepend(document.createElement('article'))
    expect(place('modal')?.surface).toBe('reply')
    expect(place('inline')?.surface).toBe('post')
  })

  test('the block of a box on X is no larger than editor and tools', () => {
    const { place, get } = open('x')
    expect(place('inline')?.block).toBe(get('home'))
  })
})

describe('a press publishes its own box and no other', () => {
  test.each([
    ['x', 'inline-post', ['inline']],
    ['x', 'modal-post', ['modal']],
    ['x', 'inline-emoji', []],
    ['facebook', 'publish', ['post']],
    ['facebook', 'close', []],
    ['facebook', 'privacy', []],
    ['facebook', 'photo', []],
    ['facebook', 'send', ['comment']],
    ['facebook', 'sticker', []],
    ['linkedinA', 'publish', ['post']],
    ['linkedinA', 'dismiss', []],
    ['linkedinC', 'publish', ['post']],
    ['linkedinC', 'author', []],
    ['linkedinC', 'emoji', []],
    ['linkedinC', 'help', []],
    ['linkedinC', 'closed', []],
  ] as const)('%s: %s', (page, button, boxes) => {
    expect(open(page).publishedBy(button)).toEqual(boxes)
  })

  test('all boxes of a thread on X go out together', () => {
    const { place, publishedBy, get } = open('x')
    const second = get('modal').cloneNode() as HTMLElement
    second.id = 'second'
    second.dataset.testid = 'tweetTextarea_1'
    get('modal').after(second)
    expect(publishedBy('modal-post')).toEqual(['modal', 'second'])
    expect(place('second')?.together).toEqual([get('modal'), second])
  })
})

describe('somebody writes in', () => {
  test.each([
    ['<textarea id="it"></textarea>', true],
    ['<textarea id="it" readonly></textarea>', false],
    ['<div contenteditable="true"><p><b id="it">word</b></p></div>', true],
    ['<div contenteditable="plaintext-only" id="it"></div>', true],
    ['<div contenteditable="true"><span contenteditable="false" id="it">@Ana</span></div>', true],
    ['<div contenteditable="false" id="it"></div>', false],
    ['<div contenteditable="true" role="combobox" id="it"></div>', false],
    ['<div role="search"><textarea id="it"></textarea></div>', false],
    ['<input id="it" type="search">', false],
    ['<p id="it">words</p>', false],
  ])('%s: %s', (html, writes) => {
    document.body.innerHTML = html
    expect(editableAt(document.getElementById('it')) !== undefined).toBe(writes)
  })

  test.each([[null], [undefined], [new EventTarget()]])('not in %s', target => {
    expect(editableAt(target)).toBeUndefined()
  })
})
