// @vitest-environment jsdom
import { afterEach, describe, expect, test } from 'vitest'
import { readText } from '../../src/compose/read.ts'

// Each editor's markup as measured (sites.md 1.1), shortened to what matters for reading.

const line = (text: string) =>
  `<div data-block="true"><div class="public-DraftStyleDefault-block"><span data-offset-key="a-0-0">${text}</span></div></div>`
const span = (text: string) => `<span data-text="true">${text}</span>`

interface Case {
  readonly name: string
  readonly html: string
  readonly text: string
}

const cases: readonly Case[] = [
  { name: 'an empty box', html: '', text: '' },
  {
    name: 'Lexical, plain: line breaks in one paragraph',
    html: '<p><span data-lexical-text="true">One</span><br><span>two</span></p>',
    text: 'One\ntwo',
  },
  {
    name: 'Lexical, plain: an empty line',
    html: '<p><span>One</span><br><br><span>two</span></p>',
    text: 'One\n\ntwo',
  },
  {
    name: 'Lexical, plain: a line just begun',
    html: '<p><span>One</span><br><br data-lexical-managed-linebreak="true"></p>',
    text: 'One\n',
  },
  {
    name: 'Lexical, rich: a paragraph a line, one of them empty',
    html: '<p><span>One</span></p><p><br></p><p><span>two</span></p>',
    text: 'One\n\ntwo',
  },
  {
    name: 'Lexical: a hashtag and a mention',
    html: '<p><span>Hi </span><span class="x1">Ana Ruiz</span><span> </span><span class="x2">#farm</span></p>',
    text: 'Hi Ana Ruiz #farm',
  },
  {
    name: 'Draft: blocks in blocks count once',
    html: `<div data-contents="true">${line(span('One'))}${line(span('two'))}</div>`,
    text: 'One\ntwo',
  },
  {
    name: 'Draft: an empty line',
    html: `<div data-contents="true">${line(span('One'))}${line('<br data-text="true">')}${line(span('two'))}</div>`,
    text: 'One\n\ntwo',
  },
  {
    name: 'Draft: a hashtag in a span of its own',
    html: `<div data-contents="true">${line(`${span('See ')}<span style="color:blue">${span('#farm')}</span>`)}</div>`,
    text: 'See #farm',
  },
  {
    name: 'TipTap: an empty paragraph',
    html: '<p class="is-empty"><br class="ProseMirror-trailingBreak"></p>',
    text: '',
  },
  {
    name: 'TipTap: a list',
    html: '<ul><li><p>One</p></li><li><p>two</p></li></ul><p>three</p>',
    text: 'One\ntwo\nthree',
  },
  {
    name: 'TipTap: a hard break, a mention chip and a separator',
    html: '<p>Hi <span contenteditable="false" data-type="mention">@Ana</span><img class="ProseMirror-separator" alt=""><br>you<br class="ProseMirror-trailingBreak"></p>',
    text: 'Hi @Ana\nyou',
  },
  { name: 'Quill: two empty lines at the end', html: '<p>One</p><p><br></p><p><br></p>', text: 'One\n\n' },
  {
    name: 'Quill: its own cursor is not text',
    html: '<p>One<span class="ql-cursor">\uFEFF</span> two</p>',
    text: 'One two',
  },
  {
    name: 'emoji as images and as text',
    html: '<p>Well <img alt="🎉"> done 👩🏽‍🏫</p>',
    text: 'Well 🎉 done 👩🏽‍🏫',
  },
  {
    name: 'what is hidden from screen readers is not text',
    html: '<p>One</p><div aria-hidden="true">What is on your mind?</div>',
    text: 'One',
  },
  {
    name: 'a plain editable: bare text, then blocks',
    html: 'One<div>two</div><div><br></div><div>three</div>',
    text: 'One\ntwo\n\nthree',
  },
  {
    name: 'white space of the source between blocks',
    html: '\n  <p>One</p>\n  <p>two</p>\n',
    text: 'One\ntwo',
  },
  { name: 'half a character', html: '<p>One \ud83d two</p>', text: 'One \ud83d two' },
]

function mount(html: string): HTMLElement {
  const editor = document.createElement('div')
  editor.contentEditable = 'true'
  editor.setAttribute('contenteditable', 'true')
  editor.innerHTML = html
  document.body.append(editor)
  return editor
}

afterEach(() => document.body.replaceChildren())

describe('the text', () => {
  test.each(cases)('$name', ({ html, text }) => {
    expect(readText(mount(html)).text).toBe(text)
  })

  test('a textarea', () => {
    const area = document.createElement('textarea')
    area.value = 'One\ntwo'
    document.body.append(area)
    expect(readText(area).text).toBe('One\ntwo')
  })
})

describe('the place of words', () => {
  test.each(cases.filter(({ text }) => text !== ''))('$name', ({ html, text }) => {
    const read = readText(mount(html))
    for (const { index, 0: word } of text.matchAll(/\S+/g)) {
      const range = read.range({ start: index, end: index + word.length })
      const shown = range?.cloneContents()
      for (const image of shown?.querySelectorAll('img') ?? []) image.replaceWith(image.alt)
      expect(shown?.textContent).toBe(word)
    }
  })

  test('a stretch over two lines', () => {
    const read = readText(mount('<p>One</p><p>two</p>'))
    const range = read.range({ start: 1, end: 6 })
    expect(range?.toString()).toBe('netw')
  })

  test('is nowhere outside the text, in nothing, and after the editor rendered anew', () => {
    const editor = mount('<p>One</p>')
    const read = readText(editor)
    expect(read.range({ start: 7, end: 9 })).toBeUndefined()
    expect(readText(mount('')).range({ start: 0, end: 1 })).toBeUndefined()
    editor.replaceChildren()
    expect(read.range({ start: 0, end: 3 })).toBeUndefined()
  })

  test('is nowhere once a node has got shorter', () => {
    const editor = mount('<p>One two</p>')
    const read = readText(editor)
    const words = editor.querySelector('p')?.firstChild as Text
    words.data = 'One'
    expect(read.range({ start: 4, end: 7 })).toBeUndefined()
  })
})

describe('the caret', () => {
  const carets: readonly (readonly [
    name: string,
    html: string,
    path: readonly number[],
    offset: number,
    caret: number,
  ])[] = [
    ['inside a word', '<p>One</p><p>two</p>', [1, 0], 1, 5],
    ['on an empty line', '<p>One</p><p><br></p><p>two</p>', [1], 0, 4],
    ['between two nodes of a line', '<p><span>One</span><br><span>two</span></p>', [0], 2, 4],
    ['at the end of the box', '<p>One</p><p>two</p>', [], 2, 7],
    ['in an empty box', '', [], 0, 0],
  ]
  test.each(carets)('%s', (_, html, path, offset, caret) => {
    const editor = mount(html)
    const node = path.reduce((at: Node, index) => at.childNodes[index] as Node, editor)
    getSelection()?.setBaseAndExtent(node, offset, node, offset)
    expect(readText(editor).caret).toBe(caret)
  })

  test('somewhere else on the page', () => {
    const editor = mount('<p>One</p>')
    const other = mount('<p>two</p>')
    getSelection()?.setBaseAndExtent(other, 0, other, 0)
    expect(readText(editor).caret).toBeUndefined()
  })

  test('in a textarea, only while it has the focus', () => {
    const area = document.createElement('textarea')
    area.value = 'One two'
    document.body.append(area)
    area.setSelectionRange(3, 3)
    expect(readText(area).caret).toBeUndefined()
    area.focus()
    expect(readText(area).caret).toBe(3)
  })

  test.each(cases)('can be put at both ends: $name', ({ html, text }) => {
    const editor = mount(html)
    for (const offset of [0, text.length]) {
      const point = readText(editor).point(offset)
      if (!point) throw new Error(`nowhere to put the caret at ${offset}`)
      getSelection()?.setBaseAndExtent(...point, ...point)
      expect(readText(editor).caret).toBe(offset)
    }
  })
})
