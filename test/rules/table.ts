import { expect, test } from 'vitest'
import { check, loadParser } from '../../rules/index.ts'
import { defaultProfile } from '../../rules/profile.ts'
import type { Draft, Finding, RuleId } from '../../rules/rule.ts'

/** A draft with the words that are to be marked between « and »; the surface is a post where none is named. */
type Row = string | readonly [marked: string, place: Partial<Omit<Draft, 'text'>>]

await loadParser()

/** Each draft brings a warning of the rule, and one that touches each of the marked words. */
export function warns(rule: RuleId, rows: readonly Row[]): void {
  for (const row of rows) {
    const { draft, marks } = parse(row)
    test(`${rule} warns: ${draft.text}`, () => {
      const warnings = findingsOf(rule, draft).filter(({ level }) => level === 'warn')
      expect(warnings).not.toEqual([])
      for (const mark of marks)
        expect(
          warnings.some(({ start, end }) => start < mark.end && mark.start < end),
          `marks “${draft.text.slice(mark.start, mark.end)}”, found ${quote(draft, warnings)}`,
        ).toBe(true)
    })
  }
}

/** Each draft brings nothing of the rule at all, not even a note. */
export function staysSilent(rule: RuleId, rows: readonly Row[]): void {
  for (const row of rows) {
    const { draft } = parse(row)
    test(`${rule} stays silent: ${draft.text}`, () => {
      expect(quote(draft, findingsOf(rule, draft))).toEqual([])
    })
  }
}

/** Each draft may bring a quiet note of the rule, but no warning. */
export function staysBelowWarning(rule: RuleId, rows: readonly Row[]): void {
  for (const row of rows) {
    const { draft } = parse(row)
    test(`${rule} does not warn: ${draft.text}`, () => {
      const warnings = findingsOf(rule, draft).filter(({ level }) => level === 'warn')
      expect(quote(draft, warnings)).toEqual([])
    })
  }
}

function findingsOf(rule: RuleId, draft: Draft): Finding[] {
  const { findings, failed } = check(draft, defaultProfile)
  expect(failed).toEqual([])
  return findings.filter(finding => finding.rule === rule)
}

const quote = (draft: Draft, findings: readonly Finding[]) =>
  findings.map(({ level, start, end }) => `${level}: ${draft.text.slice(start, end)}`)

function parse(row: Row) {
  const [marked, place] = typeof row === 'string' ? [row, {}] : row
  const marks: { start: number; end: number }[] = []
  let text = ''
  for (const part of marked.split(/(«[^»]*»)/)) {
    const words = part.startsWith('«') ? part.slice(1, -1) : part
    if (words !== part) marks.push({ start: text.length, end: text.length + words.length })
    text += words
  }
  return { draft: { site: 'facebook', surface: 'post', ...place, text } satisfies Draft, marks }
}
