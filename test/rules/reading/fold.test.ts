import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold, unfold } from '../../../rules/reading/fold.ts'

describe('what is typed in another guise is read plain, and found again where it stands', () => {
  const rows: [typed: string, read: string, word: string, original: string][] = [
    ['plain words', 'plain words', 'words', 'words'],
    ['it’s ‘fine’', "it's 'fine'", "it's", 'it’s'],
    ['“our head”', '"our head"', 'our head', 'our head'],
    ['it´s and it`s', "it's and it's", "it's", 'it´s'],
    ['ｕｓｅｌｅｓｓ head', 'useless head', 'useless', 'ｕｓｅｌｅｓｓ'],
    ['so 𝓾𝓼𝓮𝓵𝓮𝓼𝓼 today', 'so useless today', 'useless', '𝓾𝓼𝓮𝓵𝓮𝓼𝓼'],
    ['𝐨𝐮𝐫 head', 'our head', 'our', '𝐨𝐮𝐫'],
    ['use\u200bless', 'useless', 'useless', 'use\u200bless'],
    ['u\u200ds\u2060e\u00adl\ufeffess', 'useless', 'useless', 'u\u200ds\u2060e\u00adl\ufeffess'],
    ['\u200b\u200bhead\u200b teacher', 'head teacher', 'head', 'head'],
    ['\u202euseless\u202c now', 'useless now', 'useless', 'useless'],
    ['a\u00a0head', 'a head', 'head', 'head'],
    ['oﬃce staff', 'office staff', 'office', 'oﬃce'],
    ['oﬃce staff', 'office staff', 'ff', 'ﬃ'],
    ['Ⓐ school', 'Ⓐ school'.normalize('NFKC'), 'school', 'school'],
    ['🙄 head', '🙄 head', 'head', 'head'],
    ['👩‍🏫 Grace', '👩🏫 Grace', 'Grace', 'Grace'],
    ['\ud83d head', '\ud83d head', 'head', 'head'],
    ['head \ude00', 'head \ude00', 'head', 'head'],
    ['Siobhán', 'Siobhán', 'Siobhán', 'Siobhán'],
    ['well… head', 'well… head', 'head', 'head'],
  ]
  test.each(rows)('“%s” reads “%s”', (typed, read, word, original) => {
    const folded = fold(typed)
    expect(folded.text).toBe(read)
    const start = read.indexOf(word)
    const span = unfold(folded, { start, end: start + word.length })
    expect(typed.slice(span.start, span.end)).toBe(original)
  })

  test('letter by letter, whatever is typed', () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.integer({ min: 0, max: 0xffff })).map(units => String.fromCharCode(...units)),
    )
    fc.assert(
      fc.property(anyText, typed => {
        const folded = fold(typed)
        let reached = 0
        for (let i = 0; i < folded.text.length; i++) {
          const { start, end } = unfold(folded, { start: i, end: i + 1 })
          expect(start).toBeGreaterThanOrEqual(reached)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(typed.length)
          reached = start
        }
      }),
    )
  })
})
