import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { carry, without, wordAt } from '../../src/compose/typing.ts'

/** A text with its caret marked by |. */
const at = (marked: string) => ({ text: marked.replace('|', ''), caret: marked.indexOf('|') })

describe('the word being typed', () => {
  test.each([
    ['Our head is use|', 'use'],
    ['Our head is useless|', 'useless'],
    ['Our head is useless |', ''],
    ['Our head is useless.|', ''],
    ['Our head is use|less today', 'useless'],
    ['Our head is |useless today', ''],
    ["She isn't|", "isn't"],
    ['She isn’t|', 'isn’t'],
    ['Thank you @Ana|', '@Ana'],
    ['Zoë|', 'Zoë'],
    ['日本|', '日本'],
    ['Well done 🎉|', ''],
    ['|', ''],
  ])('%s', (marked, word) => {
    const { text, caret } = at(marked)
    const { start, end } = wordAt(text, caret)
    expect(text.slice(start, end)).toBe(word)
  })

  test('is found at once in a hostile text without a space', () => {
    const began = performance.now()
    wordAt(`${'a'.repeat(60_000)} ${'b'.repeat(60_000)}`, 60_000)
    expect(performance.now() - began).toBeLessThan(50)
  })
})

test('leaving the word out, spans before and after it find back to their words', () => {
  const text = 'Mr Jones is rather useless today'
  const rest = without(text, wordAt(text, text.indexOf('rather') + 3))
  expect(rest.text).toBe('Mr Jones is  useless today')
  for (const word of ['Mr Jones', 'is', 'useless', 'today']) {
    const start = rest.text.indexOf(word)
    const span = rest.back({ start, end: start + word.length })
    expect(text.slice(span.start, span.end)).toBe(word)
  }
})

describe('spans carried along while somebody types', () => {
  test.each([
    { name: 'typing after them', from: '[useless] day', to: '[useless] day out' },
    { name: 'typing before them', from: 'A [useless] day', to: 'What a [useless] day' },
    { name: 'typing between them', from: '[bad] and [sad]', to: '[bad] and so [sad]' },
    { name: 'taking out before them', from: 'Such a [useless] day', to: 'A [useless] day' },
    { name: 'typing in one of them', from: '[bad] and [sad]', to: 'baad and [sad]' },
    { name: 'taking one of them out', from: '[bad] and [sad]', to: ' and [sad]' },
    { name: 'nothing changed', from: '[bad] and [sad]', to: '[bad] and [sad]' },
    { name: 'everything replaced', from: '[bad] and [sad]', to: 'Hello' },
    { name: 'emptied', from: '[bad]', to: '' },
  ])('$name', ({ from, to }) => {
    const before = marked(from)
    const after = marked(to)
    expect(carry(before.spans, before.text, after.text)).toEqual(after.spans)
  })

  test('every span that is carried still has its words', () => {
    const texts = fc
      .array(fc.constantFrom('a', 'b', ' ', '🐑'), { maxLength: 12 })
      .map(parts => parts.join(''))
    fc.assert(
      fc.property(texts, texts, fc.nat(12), fc.nat(12), (from, to, a, b) => {
        const span = { start: Math.min(a, b, from.length), end: Math.min(Math.max(a, b), from.length) }
        for (const { start, end } of carry([span], from, to))
          expect(to.slice(start, end)).toBe(from.slice(span.start, span.end))
      }),
    )
  })
})

/** A text with its spans marked by brackets. */
function marked(shown: string) {
  const spans: { start: number; end: number }[] = []
  let text = ''
  for (const part of shown.split(/(\[[^\]]*\])/)) {
    const words = part.replace(/^\[|\]$/g, '')
    if (part.startsWith('[')) spans.push({ start: text.length, end: text.length + words.length })
    text += words
  }
  return { text, spans }
}
