import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { check, rules } from '../../rules/index.ts'
import { defaultProfile, type Profile } from '../../rules/profile.ts'
import { type Draft, type Rule, SITES, SURFACES } from '../../rules/rule.ts'

const named = (name: string, ...aliases: string[]) => ({ name, aliases })
const nobody: Profile = {
  trust: named('The Trust'),
  academies: [],
  emailDomains: [],
  accounts: [],
  suppliers: [],
}
const profiles: Readonly<Record<string, Profile>> = {
  default: defaultProfile,
  'empty lists': nobody,
  'names of regex characters': {
    trust: named('(a+)+$ [Trust', '.*', '\\', '^|?', '(?:'),
    academies: [named('C++ & A* {9,} Academy', '[z-a]', '*')],
    emailDomains: ['(.+)+.uk', '['],
    accounts: ['@(', '@.*'],
    suppliers: ['What? (Catering)', '$'],
  },
  '200 academies': {
    ...nobody,
    academies: Array.from({ length: 200 }, (_, i) => named(`School ${i} Primary Academy`, `School ${i}`)),
  },
  'a one-letter alias': { ...nobody, academies: [named('A Academy', 'A', 'x')], suppliers: ['I'] },
  'names of no words': {
    trust: named('\u200b', ' ', ',', '🌳'),
    academies: [named('-', '\ud800')],
    emailDomains: ['@', ''],
    accounts: ['@', '#'],
    suppliers: ['', '…'],
  },
}

const alphabet = [
  ...['\ud83d', '\ude00', '\u200b', '\u200d', '\ufeff', '\u00ad', '\u202e', '\u2066', '\u0301', '\ufe0f'],
  ...['👩‍🏫', '🙄', '🏴󠁧󠁢󠁷󠁬󠁳󠁿', 'ﬃ', '㎏', 'ｆ', '𝓶', 'ß', 'İ', 'א', '文', '\0', '\n', '\r\n', '\t', ' ', '’', '«'],
  ...[
    '.',
    '!',
    '…',
    '@',
    '#',
    '*',
    '$',
    '/',
    '-',
    "'",
    '"',
    '(',
    '0',
    '19',
    'a',
    'A',
    'my',
    'our',
    'head',
    'school',
  ],
  ...[
    'Mr',
    'Mrs Jones',
    'Grace',
    "'s",
    'useless',
    'f*ck',
    'Acorn Hill',
    '@OakTreesMAT',
    'a@oaktreesmat.co.uk',
  ],
]
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme', maxLength: 100 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 })
    .map(units => String.fromCharCode(...units)),
  fc.array(fc.constantFrom(...alphabet), { maxLength: 60 }).map(parts => parts.join('')),
  fc.array(fc.constantFrom(...alphabet), { maxLength: 40 }).map(parts => parts.join(' ')),
  fc.string({ unit: fc.constantFrom('\n', '\r', '\u2028') }),
  fc.string({ unit: fc.constantFrom(...'.,;:!?…()[]{}"\'“”‘’-–@#*/\\') }),
)
const anyDraft = fc.record({
  text: anyText,
  site: fc.constantFrom(...SITES),
  surface: fc.constantFrom(...SURFACES),
})

const isHigh = (unit: number) => unit >= 0xd800 && unit < 0xdc00
const isLow = (unit: number) => unit >= 0xdc00 && unit < 0xe000
const splitsPair = (text: string, at: number) => isHigh(text.charCodeAt(at - 1)) && isLow(text.charCodeAt(at))

/** What holds of every answer. */
function expectSound(draft: Draft, profile: Profile): void {
  const { findings, failed } = check(draft, profile)
  expect(failed).toEqual([])
  let last = { start: 0, end: 0 }
  for (const finding of findings) {
    const { start, end } = finding
    expect(Number.isInteger(start) && Number.isInteger(end)).toBe(true)
    expect(start).toBeGreaterThanOrEqual(0)
    expect(end).toBeGreaterThan(start)
    expect(end).toBeLessThanOrEqual(draft.text.length)
    expect(splitsPair(draft.text, start) || splitsPair(draft.text, end)).toBe(false)
    expect(start > last.start || (start === last.start && end >= last.end)).toBe(true)
    last = { start, end }
  }
  expect(check(draft, profile).findings).toEqual(findings)
}

describe('any text at all brings an answer whose words stand in the text, twice the same', () => {
  for (const [name, profile] of Object.entries(profiles)) {
    test(`with ${name}`, () => {
      fc.assert(
        fc.property(anyDraft, draft => expectSound(draft, profile)),
        { numRuns: 300 },
      )
    })
  }

  test('whoever asks first, and whatever was read before', () => {
    fc.assert(
      fc.property(anyDraft, draft => {
        const cold = check(draft, structuredClone(nobody))
        expect(check(draft, nobody)).toEqual(cold)
      }),
      { numRuns: 30 },
    )
  })
})

const LONG = 60_000
const repeat = (unit: string, length = LONG) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length)

describe('a draft of 60,000 characters brings a sound answer', () => {
  const units = [
    'a',
    '\n',
    '.',
    '🙄',
    '\ud800',
    '\u200b',
    'e\u0301',
    '\u202e',
    'Our head is useless. ',
    'Grace 🙄',
  ]
  test.each(units.map(unit => [JSON.stringify(unit), unit]))('of %s', (_, unit) => {
    for (const surface of SURFACES)
      expectSound({ text: repeat(unit), site: 'facebook', surface }, defaultProfile)
  })
})

describe('four times the text takes about four times as long', () => {
  const units = [
    'a',
    'a.',
    'a@',
    '#',
    'my ',
    'our school ',
    'Mr ',
    "'s ",
    'a*',
    '1',
    'A',
    '\u200b',
    'is not ',
    'Grace ',
  ]
  test.each(units.map(unit => [JSON.stringify(unit), unit]))('of %s', (_, unit) => {
    timed(repeat(unit, 1000))
    const short = medianOf(5, () => timed(repeat(unit, LONG / 4)))
    const long = medianOf(5, () => timed(repeat(unit, LONG)))
    // What grows with the square would be at sixteen times.
    expect(long).toBeLessThan(short * 8 + 20)
  })
})

/** Milliseconds that one check takes, with nothing kept from before but the word lists. */
function timed(text: string): number {
  const profile = structuredClone(nobody)
  check({ text: '', site: 'facebook', surface: 'post' }, profile)
  const start = performance.now()
  check({ text, site: 'facebook', surface: 'post' }, profile)
  return performance.now() - start
}

function medianOf(times: number, measure: () => number): number {
  const all = Array.from({ length: times }, measure).sort((a, b) => a - b)
  return all[times >> 1] as number
}

describe('a rule that throws', () => {
  const draft: Draft = {
    text: 'Our head is useless. Write to a.b@oaktreesmat.co.uk',
    site: 'facebook',
    surface: 'post',
  }
  const without = (id: string) => check(draft, defaultProfile).findings.filter(finding => finding.rule !== id)
  const fail = () => {
    throw new Error('out of order')
  }
  const broken = (id: string, part: Partial<Rule>) =>
    rules.map(rule => (rule.id === id ? { ...rule, ...part } : rule))

  test.each(rules.map(({ id }) => id))('is left out and named: %s', id => {
    const { findings, failed } = check(draft, defaultProfile, broken(id, { findings: fail }))
    expect(failed).toEqual([id])
    expect(findings).toEqual(without(id))
  })

  test('is left out and named when it throws while it looks for cues', () => {
    const { findings, failed } = check(draft, defaultProfile, broken('photo', { cues: fail }))
    expect(failed).toEqual(['photo'])
    expect(findings.map(({ rule }) => rule)).toContain('work-email')
  })

  test('leaves the next draft alone', () => {
    check(draft, defaultProfile, broken('affiliation', { findings: fail }))
    expect(check(draft, defaultProfile).failed).toEqual([])
  })
})
