import { expect, test } from 'vitest'
import type { RuleId } from '../../rules/rule.ts'
import { misread, parse, type Row } from './row.ts'

/** Each draft brings a warning of the rule, and one that touches each of the marked words. */
export function warns(rule: RuleId, rows: readonly Row[]): void {
  for (const row of rows)
    test(`${rule} warns: ${parse(row).draft.text}`, () => {
      expect(misread(rule, 'warns', row)).toEqual([])
    })
}

/** Each draft brings nothing of the rule at all, not even a note. */
export function staysSilent(rule: RuleId, rows: readonly Row[]): void {
  for (const row of rows)
    test(`${rule} stays silent: ${parse(row).draft.text}`, () => {
      expect(misread(rule, 'staysSilent', row)).toEqual([])
    })
}

/** Each draft may bring a quiet note of the rule, but no warning. */
export function staysBelowWarning(rule: RuleId, rows: readonly Row[]): void {
  for (const row of rows)
    test(`${rule} does not warn: ${parse(row).draft.text}`, () => {
      expect(misread(rule, 'staysBelowWarning', row)).toEqual([])
    })
}
