// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { siteAt } from '../../src/compose/sites/index.ts'
import type { SiteBoxes } from '../../src/compose/sites/site.ts'
import { publishedByClick, publishedByKey } from '../../src/compose/submit.ts'

const pages = {
  comment: [
    'facebook.com',
    `<form role="presentation">
      <div id="box" contenteditable="true" role="textbox" data-lexical-editor="true"><p></p></div>
      <div id="focused-state-composer-submit"><div id="send" role="button" tabindex="0"><svg id="arrow"></svg></div></div>
    </form><ul id="names" role="listbox"></ul>`,
  ],
  post: [
    'x.com',
    `<div>
      <div id="box" contenteditable="true" role="textbox" data-testid="tweetTextarea_0"><p></p></div>
      <div data-testid="toolBar"><button id="send" data-testid="tweetButtonInline"><span id="arrow">Post</span></button></div>
    </div><textarea id="elsewhere"></textarea>`,
  ],
} as const

let boxes: SiteBoxes
const get = (id: string) => document.getElementById(id) as HTMLElement

function open(page: keyof typeof pages): void {
  const [host, html] = pages[page]
  boxes = siteAt(host) as SiteBoxes
  document.body.innerHTML = html
}

/** What an event of the page publishes, asked in the capture phase of the window. */
function asked(
  target: string,
  event: Event,
  ask: (boxes: SiteBoxes, event: never) => readonly HTMLElement[],
) {
  let published: readonly HTMLElement[] = []
  const listener = (heard: Event) => {
    published = ask(boxes, heard as never)
  }
  window.addEventListener(event.type, listener, { capture: true })
  get(target).dispatchEvent(event)
  window.removeEventListener(event.type, listener, { capture: true })
  return published.map(box => box.id)
}
const key = (target: string, init: KeyboardEventInit) =>
  asked(target, new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, ...init }), publishedByKey)
const click = (target: string) => asked(target, new MouseEvent('click', { bubbles: true }), publishedByClick)

afterEach(() => document.body.replaceChildren())

describe('in a comment, where Enter publishes', () => {
  beforeEach(() => open('comment'))

  test.each([
    ['Enter', {}, true],
    ['Ctrl+Enter', { ctrlKey: true }, true],
    ['Cmd+Enter', { metaKey: true }, true],
    ['Shift+Enter', { shiftKey: true }, false],
    ['Alt+Enter', { altKey: true }, false],
    ['Enter that ends a composition', { isComposing: true }, false],
    ['Enter of an old input method', { keyCode: 229 }, false],
    ['a space', { key: ' ' }, false],
    ['a letter', { key: 'a' }, false],
  ] as const)('%s', (_, init, publishes) => {
    expect(key('box', init)).toEqual(publishes ? ['box'] : [])
  })

  test.each([
    ['a name is picked', 'aria-activedescendant', 'name-2'],
    ['a list is open', 'aria-expanded', 'true'],
    ['a list is there', 'aria-controls', 'names'],
  ])('not Enter while %s', (_, attribute, value) => {
    get('box').setAttribute(attribute, value)
    expect(key('box', {})).toEqual([])
  })

  test('Enter again once the list is gone', () => {
    get('box').setAttribute('aria-controls', 'gone')
    expect(key('box', {})).toEqual(['box'])
  })

  test.each(['Enter', ' '])('a button that is no native one takes "%s"', pressed => {
    expect(key('send', { key: pressed })).toEqual(['box'])
  })

  test('a click on the picture in the button, and none on a button that is off', () => {
    expect(click('arrow')).toEqual(['box'])
    get('send').setAttribute('aria-disabled', 'true')
    expect(click('arrow')).toEqual([])
  })
})

describe('in a post, where Enter starts a line', () => {
  beforeEach(() => open('post'))

  test.each([
    ['Enter', {}, false],
    ['Ctrl+Enter', { ctrlKey: true }, true],
    ['Cmd+Enter', { metaKey: true }, true],
    ['Ctrl+Shift+Enter', { ctrlKey: true, shiftKey: true }, true],
  ] as const)('%s', (_, init, publishes) => {
    expect(key('box', init)).toEqual(publishes ? ['box'] : [])
  })

  test('a native button answers a key with a click of its own', () => {
    expect(key('send', {})).toEqual([])
    expect(click('arrow')).toEqual(['box'])
  })

  test('nothing happens elsewhere', () => {
    expect(key('elsewhere', { ctrlKey: true })).toEqual([])
    expect(click('elsewhere')).toEqual([])
  })
})
