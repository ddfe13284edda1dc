import { expect, test } from 'vitest'
import { quote } from '../../src/warnings/quote.ts'

test.each([
  ['short words stand as they are', 'Mr Patel’s class', 'Mr Patel’s class'],
  ['lines and spaces become one space', '  one\n\n two\tthree ', 'one two three'],
  ['exactly as long as allowed', 'a'.repeat(40), 'a'.repeat(40)],
  [
    'long words are shortened in the middle, between words',
    'The whole of year nine was awful again today and nobody did a thing',
    'The whole of year … nobody did a thing',
  ],
  ['one endless word is cut', 'x'.repeat(60), `${'x'.repeat(18)} … ${'x'.repeat(18)}`],
  ['a lone half of an emoji is no word', 'so \uD83D tired', 'so \uFFFD tired'],
  [
    'an emoji at the cut is not split',
    `${'😀'.repeat(9)}a${'😀'.repeat(30)}`,
    `${'😀'.repeat(9)} … ${'😀'.repeat(9)}`,
  ],
  ['an emoji across the cut is left out', `a${'😀'.repeat(40)}b`, `a${'😀'.repeat(8)} … ${'😀'.repeat(8)}b`],
  ['nothing', '', ''],
])('%s', (_what, words, quoted) => {
  expect(quote(words, 40)).toBe(quoted)
})
