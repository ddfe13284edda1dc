import { expect, test } from 'vitest'
import { openNames, openRows } from '../corpus/open-rows.ts'
import { misread, parse, peopleIn } from './row.ts'

for (const { rule, kind, row } of openRows)
  test(`${rule} is still read wrongly: ${parse(row).draft.text}`, () => {
    const wrong = misread(rule, kind, row)
    expect(wrong, `read right: move it back into ${kind} of ${rule}.test.ts`).not.toEqual([])
  })

for (const { text, names } of openNames)
  test(`who is named is still read wrongly: ${text}`, () => {
    const found = peopleIn(text).map(({ words }) => words)
    expect(found, 'read right: move it back into reading/people.test.ts').not.toEqual(names)
  })
