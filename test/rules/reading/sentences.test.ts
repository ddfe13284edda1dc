import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { splitSentences } from '../../../rules/reading/sentences.ts'

const split = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end))

describe('a draft falls into sentences', () => {
  const rows: [text: string, sentences: string[]][] = [
    ['', []],
    [' \n\n\t ', []],
    ['One', ['One']],
    ['One. Two! Three?', ['One.', 'Two!', 'Three?']],
    ['no stop at all but a lot of words', ['no stop at all but a lot of words']],
    ['  spaces around.   And between.  ', ['spaces around.', 'And between.']],
    ['a line\nanother\r\nthird', ['a line', 'another', 'third']],
    ['Really?! Yes!!! Well… so', ['Really?!', 'Yes!!!', 'Well…', 'so']],
    ['Hmm... fine.', ['Hmm...', 'fine.']],
    ['Mr. Khan left. Mrs. Lee stayed.', ['Mr. Khan left.', 'Mrs. Lee stayed.']],
    ['Dr. Ali saw St. Mary’s. Ms. P. did not.', ['Dr. Ali saw St. Mary’s.', 'Ms. P. did not.']],
    ['Pens, glue etc. are in the cupboard.', ['Pens, glue etc. are in the cupboard.']],
    ['Staff, e.g. Jo, get approx. 5 minutes.', ['Staff, e.g. Jo, get approx. 5 minutes.']],
    ['Prof. J. R. Smith came to yr. 6', ['Prof. J. R. Smith came to yr. 6']],
    ['It costs £4.50 at oaktreesmat.co.uk today', ['It costs £4.50 at oaktreesmat.co.uk today']],
    ['Back at 3.30pm. Promise.', ['Back at 3.30pm.', 'Promise.']],
    ['She said “no.” Then she left.', ['She said “no.”', 'Then she left.']],
    ["'Stop.' He did not.", ["'Stop.'", 'He did not.']],
    ['(Not again.) Fine.', ['(Not again.)', 'Fine.']],
    ['What a day 🙄. Chips for tea', ['What a day 🙄.', 'Chips for tea']],
    ['.', ['.']],
    ['\ud83d. \ude00', ['\ud83d.', '\ude00']],
  ]
  test.each(rows)('%j', (text, sentences) => {
    expect(split(text)).toEqual(sentences)
  })

  test('and a very long one is cut between two words', () => {
    const parts = split('word '.repeat(1000))
    expect(parts.length).toBeGreaterThan(5)
    expect(parts.join(' ')).toBe('word '.repeat(1000).trim())
  })

  test('in order, none in another, and only white space is left out', () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom('a', ' ', '.', '!', '\n', '”', 'mr', '…', ')') }),
    )
    fc.assert(
      fc.property(anyText, text => {
        let reached = 0
        for (const { start, end } of splitSentences(text)) {
          expect(start).toBeGreaterThanOrEqual(reached)
          expect(end).toBeGreaterThan(start)
          // Control characters are white space here too.
          expect([...text.slice(reached, start)].every(character => character <= ' ')).toBe(true)
          reached = end
        }
        expect([...text.slice(reached)].every(character => character <= ' ')).toBe(true)
      }),
    )
  })
})
