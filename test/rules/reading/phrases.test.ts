import { describe, expect, test } from 'vitest'
import { compile, type Lexicon } from '../../../rules/reading/phrases.ts'
import { tokenise } from '../../../rules/reading/tokens.ts'

const lexicon: Lexicon = {
  classes: {
    boss: 'head, head teacher, line manager\nprincipal',
    team: 'rowan park, slt',
  },
  phrases: {
    word: 'useless',
    beginning: 'walk*',
    choice: 'bone|very idle|lazy',
    ofClass: 'my @boss is',
    ofClasses: '@boss|@team rocks',
    called: 'thanks @mention',
    counted: '@number pupils',
    named: 'dear @person',
    optional: 'not at? all',
    anything: 'so _ good',
    near: 'hate .. job',
    far: 'couldnt ... bath',
    twoLines: 'first line\n  second   line  \n',
    longest: 'of the\nof the school',
    start: '@team? wins',
  },
}
// A name is a word with a capital, and the next one if it has a capital too.
const { match } = compile(lexicon, (words, at) =>
  words[at]?.capital ? at + (words[at + 1]?.capital ? 2 : 1) : undefined,
)

const found = (tag: string, text: string) => {
  const tokens = tokenise(text)
  return match(tokens)
    .filter(one => one.tag === tag)
    .map(({ from, to }) => text.slice(tokens[from]?.start, tokens[to - 1]?.end))
}

describe('a phrase is found', () => {
  const rows: [tag: string, text: string, found: string[]][] = [
    ['word', 'Utterly USELESS, useless!', ['USELESS', 'useless']],
    ['word', 'uselessness', []],
    ['beginning', 'a walk, walking, sidewalk', ['walk', 'walking']],
    ['choice', 'bone idle and very lazy', ['bone idle', 'very lazy']],
    ['choice', 'bone very idle', ['very idle']],
    ['ofClass', 'my head teacher is in', ['my head teacher is']],
    ['ofClass', 'my line manager is in', ['my line manager is']],
    ['ofClass', 'my principal, is in', ['my principal, is']],
    ['ofClass', 'my heads is', []],
    ['boss', 'our head teacher', ['head', 'head teacher']],
    ['ofClasses', 'slt rocks, Rowan Park rocks', ['slt rocks', 'Rowan Park rocks']],
    ['called', 'thanks @jo_b', ['thanks @jo_b']],
    ['called', 'thanks jo', []],
    ['counted', '30 pupils, 4th pupils, ten pupils', ['30 pupils', '4th pupils']],
    ['named', 'dear Anna Lee came', ['dear Anna Lee']],
    ['named', 'dear anna', []],
    ['optional', 'not all', ['not all']],
    ['optional', 'not at all', ['not at all']],
    ['optional', 'not at at all', []],
    ['anything', 'so very good, so good', ['so very good']],
    ['anything', 'so very very good', []],
    ['near', 'hate job', ['hate job']],
    ['near', 'hate my new daft job', ['hate my new daft job']],
    ['near', 'hate my new and daft job', []],
    ['far', 'couldnt a b c d e f bath', ['couldnt a b c d e f bath']],
    ['far', "couldn't … run “a” 🙄 bath", ["couldn't … run “a” 🙄 bath"]],
    ['far', 'couldnt a b c d e f g bath', []],
    ['twoLines', 'first line, second line', ['first line', 'second line']],
    ['longest', 'of the school', ['of the school']],
    ['start', 'wins', ['wins']],
    ['start', 'slt wins', ['slt wins', 'wins']],
  ]
  test.each(rows)('%s in “%s”: %j', (tag, text, words) => {
    expect(found(tag, text)).toEqual(words)
  })

  test('nowhere in nothing', () => {
    expect(match([])).toEqual([])
  })

  test('with a gap at its end only as far as the words reach', () => {
    const open = compile({ classes: {}, phrases: { open: 'hate ..' } }, () => undefined)
    expect(open.match(tokenise('hate it'))).toEqual([{ tag: 'open', from: 0, to: 2 }])
  })
})

describe('a mistake in the data is told at once', () => {
  const rows: [why: string, lexicon: Lexicon, message: string][] = [
    ['an unknown class', { classes: {}, phrases: { a: 'my @bos is' } }, 'no class @bos, in "my @bos is"'],
    ['a class of a taken name', { classes: { person: 'jo' }, phrases: {} }, 'class @person stands twice'],
    ['a phrase of a class’s name', { classes: { a: 'b' }, phrases: { a: 'c' } }, '"a" is a class already'],
  ]
  test.each(rows)('%s', (_, broken, message) => {
    expect(() => compile(broken, () => undefined)).toThrow(message)
  })
})
