import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { section, sections } from '../../rules/policy.ts'
import { findSections, findWords } from '../../rules/search.ts'

// The headings of the Social Media Policy, in its order. "References" is a part of Compliance.
const headings = [
  'Introduction',
  'Purpose of this Policy',
  'Who is covered by this policy?',
  'Scope and Purpose of this Policy',
  'Personnel responsible for implementing the policy',
  'Compliance with related policies and agreements',
  'Compliance with related policies and agreements',
  'Personal use of social media',
  'Monitoring',
  'Educational or Extra Curricular Use of Social Media',
  'Recruitment',
  'Responsible use of social media',
  'Photographs for use of Social Media',
  'Staff Protocol for use of Social Media',
  'Protecting our business reputation',
  'Respecting intellectual property and confidential information',
  'Respecting colleagues, pupils, parents, clients, service providers and stakeholders',
  'Monitoring and review of this policy',
]

describe('the guidance', () => {
  test('has every section of the policy, in its order and by its name', () => {
    expect(sections.map(({ title }) => title)).toEqual(headings)
  })

  test.each(sections.map(part => [part.id, part] as const))(
    '%s says what, why and what instead, in a few lines',
    (id, part) => {
      expect(section(id)).toEqual(part)
      for (const text of [part.asks, part.why, part.instead]) {
        expect(text).toMatch(/^[A-Z][^\n]{20,}\.$/)
        expect(text.length).toBeLessThan(700)
        expect(text).not.toMatch(/violat|inappropriate|breach|--| - |'/i)
      }
    },
  )
})

describe('searching the guidance finds', () => {
  const found: [query: string, ids: string[]][] = [
    ['photograph', ['responsible-use', 'photographs']],
    ['PHOTOGRAPH', ['responsible-use', 'photographs']],
    ['camera approved', ['photographs']],
    ['approved, camera', ['photographs']],
    ['logo', ['intellectual-property']],
    ["can't be called back", ['intellectual-property']],
    ['can’t be called back', ['intellectual-property']],
    ['password', ['scope']],
    ['References', ['references']],
    ['unicorn', []],
    ['camera unicorn', []],
    ['.*', []],
    ['(', []],
    ['\\', []],
    ['\ud800', []],
  ]
  test.each(found)('for “%s”: %j', (query, ids) => {
    expect(findSections(query).map(({ id }) => id)).toEqual(ids)
  })

  test.each(['', '   ', '“”'])('everything for no words (%j)', query => {
    expect(findSections(query)).toEqual(sections)
  })

  test('something or nothing, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), query => {
        expect(findSections(query).length).toBeLessThanOrEqual(sections.length)
      }),
    )
  })
})

describe('the words found are marked', () => {
  const marked: [query: string, text: string][] = [
    ['head', 'tell the [Head] Teacher a[head]'],
    ['teacher HEAD', 'tell the [Head] [Teacher] a[head]'],
    ['he head', 'tell t[he] [Head] Teac[he]r a[head]'],
    ['', 'tell the Head Teacher'],
    ['.', 'nothing here'],
  ]
  test.each(marked)('%j in “%s”', (query, shown) => {
    const text = shown.replace(/[[\]]/g, '')
    const spans = findWords(text, query)
    let out = ''
    let from = 0
    for (const { start, end } of spans) {
      out += `${text.slice(from, start)}[${text.slice(start, end)}]`
      from = end
    }
    expect(out + text.slice(from)).toBe(shown)
  })
})
