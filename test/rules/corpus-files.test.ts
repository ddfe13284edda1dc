import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { corpusFile, corpusFiles, GUIDE_RULES, problemsOf, readLines } from '../corpus/drafts.ts'

test('the corpus is all there', () => {
  expect(corpusFiles()).toEqual(
    expect.arrayContaining(
      ['dev.jsonl', 'held-out.jsonl', ...'abcdef'].map(name =>
        name.length === 1 ? `training/${name}.jsonl` : name,
      ),
    ),
  )
})

test.each(corpusFiles())('every line of %s is a labelled draft', name => {
  const lines = readLines(corpusFile(name))
  expect(lines.length).toBeGreaterThan(0)
  expect(lines.flatMap((line, i) => problemsOf(line).map(problem => `draft ${i + 1} ${problem}`))).toEqual([])
})

test.each(['id', 'text'] as const)('no two drafts have the same %s', field => {
  const seen = new Map<string, string>()
  const twice: string[] = []
  for (const name of corpusFiles())
    for (const draft of readLines(corpusFile(name)) as Record<'id' | 'text', string>[]) {
      const before = seen.get(draft[field])
      if (before) twice.push(`${draft.id} in ${name}, and ${before}`)
      seen.set(draft[field], `${draft.id} in ${name}`)
    }
  expect(twice).toEqual([])
})

test('the rules are those of the guide', () => {
  const guide = readFileSync(corpusFile('GUIDE.md'), 'utf8')
  expect([...guide.matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, rule]) => rule)).toEqual(GUIDE_RULES)
})

const draft = {
  id: 'x1-001',
  site: 'twitter',
  surface: 'post',
  text: 'our head is a fool',
  expect: [{ rule: 'affiliation', level: 'warn', quote: 'our head' }],
  tags: [],
}
const labelled = (label: object) => ({ ...draft, expect: [{ ...draft.expect[0], ...label }] })

test.each<[string, unknown, string[]]>([
  ['a good draft', draft, []],
  ['a draft with nothing due', { ...draft, expect: [] }, []],
  ['no object', 'our head', ['is no object']],
  ['an id without a voice', { ...draft, id: '17' }, ['has no id such as "w1-001"']],
  ['a site unheard of', { ...draft, site: 'myspace' }, ['has an unknown site myspace']],
  ['a surface unheard of', { ...draft, surface: 'wall' }, ['has an unknown surface wall']],
  ['a field unheard of', { ...draft, mood: 'sour' }, ['has an unknown field mood']],
  ['a rule unheard of', labelled({ rule: 'rudeness' }), ['has an unknown rule rudeness']],
  ['a level unheard of', labelled({ level: 'error' }), ['has an unknown level error']],
  ['a quote in other case', labelled({ quote: 'Our head' }), ['does not hold “Our head”']],
  ['an empty quote', labelled({ quote: '' }), ['does not hold “”']],
  [
    'disparagement of nobody',
    labelled({ rule: 'disparagement' }),
    ['has the target undefined for disparagement'],
  ],
  ['affiliation with a target', labelled({ target: 'staff' }), ['has the target staff for affiliation']],
  ['affiliation in a bio', { ...draft, surface: 'profile' }, ['has affiliation on the surface profile']],
  ['a bio’s rule in a post', labelled({ rule: 'profile' }), ['has profile on the surface post']],
])('a file with %s is judged rightly', (_, value, problems) => {
  expect(problemsOf(value)).toEqual(problems)
})
