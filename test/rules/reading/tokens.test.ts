import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { normal, tokenise } from '../../../rules/reading/tokens.ts'

describe('a sentence falls into words and signs', () => {
  const rows: [text: string, tokens: string[]][] = [
    ['our head, again', ['our', 'head', 'mark ,', 'again']],
    ["couldn't run a bath", ["couldn't", 'run', 'a', 'bath']],
    ["the school's gate", ['the', "school's", 'gate']],
    ["the boys' team", ['the', 'boys', "mark '", 'team']],
    ['Demi-Leigh', ['Demi', 'mark -', 'Leigh']],
    ['#OurHead', ['Our', 'Head']],
    ['#acornhill', ['acornhill']],
    ['#OTMATrocks', ['OTMA', 'Trocks']],
    ['#Year6Leavers', ['Year6', 'Leavers']],
    ['hi @OakTreesMAT!', ['hi', 'mention @OakTreesMAT', 'mark !']],
    ['jo.b@oaktreesmat.co.uk.', ['email jo.b@oaktreesmat.co.uk', 'mark .']],
    ['see https://a.uk/x?y=1 now', ['see', 'url https://a.uk/x?y=1', 'now']],
    ['www.acornhill.uk', ['url www.acornhill.uk']],
    ['so 🙄🙄', ['so', 'emoji 🙄', 'emoji 🙄']],
    ['🇬🇧 wins', ['emoji 🇬🇧', 'wins']],
    ['f*ck sh1t a$$et', ['f*ck', 'sh1t', 'a', 'mark $', 'mark $', 'et']],
    ['year 6s', ['year', '6s']],
    ['Siobhán Łukasz', ['Siobhán', 'Łukasz']],
    ['«»', ['mark «', 'mark »']],
    ['', []],
    [' \t\n', []],
    ['@ # .', ['mark @', 'mark #', 'mark .']],
  ]
  test.each(rows)('%s', (text, expected) => {
    const shown = tokenise(text).map(token =>
      token.kind === 'word' ? token.text : `${token.kind} ${token.text}`,
    )
    expect(shown).toEqual(expected)
  })

  const norms: [typed: string, norm: string][] = [
    ['Head', 'head'],
    ['SIOBHÁN', 'siobhan'],
    ["couldn't", 'couldnt'],
    ["School's", 'school'],
    ["JAN'S", 'jan'],
    ["that's", 'thats'],
    ["He's", 'hes'],
    ['Łukasz', 'lukasz'],
    ['Yiğit', 'yigit'],
    ['Ștefan', 'stefan'],
    ["O'Brien", 'obrien'],
    ["O'Brien's", 'obrien'],
    ['Wójcik', 'wojcik'],
  ]
  test.each(norms)('%s is looked up as %s', (typed, norm) => {
    expect(tokenise(typed).map(token => token.norm)).toEqual([norm])
  })

  test('normal leaves plain words alone', () => {
    expect(normal('head9')).toBe('head9')
  })

  test('says of a word whether it is a name’s, a hashtag’s or joined to the one before', () => {
    const [her, jan, dash, our, head] = tokenise("her Jan's-#OurHead")
    expect(her).toMatchObject({ capital: false, possessive: false, tagged: false, glued: false })
    expect(jan).toMatchObject({ capital: true, possessive: true, tagged: false, glued: false })
    expect(dash).toMatchObject({ kind: 'mark', glued: true })
    expect(our).toMatchObject({ capital: true, tagged: true, glued: false })
    expect(head).toMatchObject({ capital: true, tagged: true, glued: true })
  })

  test('each of its words stands where it says, and nothing else is lost', () => {
    const piece = fc.constantFrom(
      'a',
      "'s",
      '@',
      '#',
      '.',
      '/',
      ' ',
      '*',
      '🙄',
      'É',
      '\ud83d',
      'www.',
      'https://',
      '1',
    )
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: piece })), text => {
        let reached = 0
        for (const { text: word, start, end } of tokenise(text)) {
          expect(start).toBeGreaterThanOrEqual(reached)
          expect(text.slice(start, end)).toBe(word)
          expect(word).not.toBe('')
          // Hashtags lose their sign and underscores.
          expect(text.slice(reached, start)).toMatch(/^[\s#_\p{N}\p{L}\p{M}*]*$/u)
          reached = end
        }
      }),
    )
  })
})
