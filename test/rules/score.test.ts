import { expect, test } from 'vitest'
import type { Label, LabelledDraft } from '../corpus/drafts.ts'
import { type Found, score } from '../corpus/score.ts'

const hole = { hit: 0, soft: 0, missed: 0, over: 0, false: 0, noise: 0, placed: 0, targeted: 0, targets: 0 }
const nothing = { due: 0, ...hole, precision: null, recall: null, f1: null, placedPct: null }

const unkind = (quote: string, target: Label['target'] & string): Label => ({
  rule: 'disparagement',
  level: 'warn',
  quote,
  target,
})

/** One draft, what is due in it, what was found in it. */
const cases: readonly (readonly [text: string, expect: readonly Label[], found: readonly Found[]])[] = [
  [
    'our head is useless, simply useless',
    [unkind('useless', 'staff'), { rule: 'affiliation', level: 'note', quote: 'our head' }],
    // The second of two places where the quote stands.
    [
      { rule: 'disparagement', level: 'warn', start: 21, end: 35, target: 'staff' },
      { rule: 'affiliation', level: 'note', start: 0, end: 8 },
    ],
  ],
  [
    'Year 9 were hard work today',
    [{ rule: 'disparagement', level: 'note', quote: 'hard work', target: 'pupil' }],
    [{ rule: 'disparagement', level: 'warn', start: 0, end: 6, target: 'pupil' }],
  ],
  ['Lovely day at the coast', [], [{ rule: 'photo', level: 'warn', start: 0, end: 6 }]],
  ['Chips for tea', [], [{ rule: 'photo', level: 'note', start: 5, end: 5 }]],
  [
    'they differ here',
    [{ rule: 'offensive', level: 'any', quote: 'differ' }],
    [{ rule: 'offensive', level: 'warn', start: 0, end: 4 }],
  ],
  [
    'parents, honestly, clueless',
    [unkind('clueless', 'parent'), unkind('parents', 'parent')],
    [{ rule: 'disparagement', level: 'warn', start: 9, end: 17, target: 'trust' }],
  ],
  [
    'supply was a joke',
    [unkind('a joke', 'staff')],
    [{ rule: 'disparagement', level: 'note', start: 11, end: 17, target: 'staff' }],
  ],
  [
    'BrightBus late again 🙄',
    [unkind('late again', 'supplier')],
    [{ rule: 'work-email', level: 'warn', start: 10, end: 99 }],
  ],
  ['Grey sky', [], []],
]

const drafts = cases.map(
  ([text, labels], i): LabelledDraft => ({
    id: `x1-${i}`,
    site: 'facebook',
    surface: 'post',
    text,
    expect: labels,
    tags: [],
  }),
)

test('drafts are counted as GUIDE.md’s own counting has them', () => {
  expect(
    score(
      drafts,
      cases.map(([, , found]) => found),
    ).report,
  ).toEqual({
    drafts: 9,
    rules: {
      affiliation: nothing,
      disparagement: {
        ...{ due: 4, hit: 2, soft: 1, missed: 1, over: 1, false: 0, noise: 0 },
        ...{ placed: 1, targeted: 1, targets: 2, precision: 66.7, recall: 50, f1: 57.1, placedPct: 50 },
      },
      offensive: nothing,
      photo: { ...nothing, false: 1, noise: 1, precision: 0, f1: 0 },
      'work-email': { ...nothing, false: 1, precision: 0, f1: 0 },
    },
    micro: {
      ...{ due: 4, hit: 2, soft: 1, missed: 1, over: 1, false: 2, noise: 1 },
      ...{ placed: 1, targeted: 1, targets: 2, precision: 40, recall: 50, f1: 44.4, placedPct: 50 },
    },
    macroF1: 19,
    targetPct: 50,
    cleanDrafts: 3,
    falseAlarmPct: 33.3,
    disturbedPct: 66.7,
    badSpans: 2,
  })
})

test('what went wrong is told with the words that were due and the words that were found', () => {
  const { verdicts } = score(
    drafts,
    cases.map(([, , found]) => found),
  )
  expect(verdicts.map(({ kind, rule, due, found }) => [kind, rule, due, found])).toEqual([
    ['hit', 'disparagement', ['useless'], ['simply useless']],
    ['over', 'disparagement', ['hard work'], ['Year 9']],
    ['false', 'photo', [], ['Lovely']],
    ['noise', 'photo', [], ['']],
    ['hit', 'disparagement', ['clueless', 'parents'], ['honestly']],
    ['soft', 'disparagement', ['a joke'], ['a joke']],
    ['missed', 'disparagement', ['late again'], []],
    ['false', 'work-email', [], ['late again 🙄']],
  ])
})

test('without a single draft there is no share to speak of', () => {
  expect(score([], []).report).toMatchObject({ drafts: 0, micro: nothing, falseAlarmPct: null })
})
