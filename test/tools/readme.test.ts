import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { check, loadParser, rules } from '../../rules/index.ts'
import { defaultProfile } from '../../rules/profile.ts'
import type { Rule, Surface } from '../../rules/rule.ts'
import { withRules } from './rules-table.ts'

await loadParser()

const readme = readFileSync('README.md', 'utf8')

test('README’s table says what the rules say (npm run readme writes it)', () => {
  expect(readme).toBe(withRules(readme))
})

test('a README that has no place for the table is told of', () => {
  expect(() => withRules('# Second Look')).toThrow('README.md has no table')
})

describe('the examples in README do what they say', () => {
  test.each(rules)('$id warns: $example.warns', rule => {
    expect(levelsOf(rule, rule.example.warns)).toContain('warn')
  })
  test.each(rules)('$id stays silent: $example.silent', rule => {
    expect(levelsOf(rule, rule.example.silent)).toEqual([])
  })
})

/** Where a rule's examples would stand, when not in a post. */
const place: Readonly<Record<string, Surface>> = { profile: 'profile' }

function levelsOf({ id }: Rule, text: string) {
  const { findings, failed } = check({ text, site: 'facebook', surface: place[id] ?? 'post' }, defaultProfile)
  expect(failed).toEqual([])
  return findings.filter(({ rule }) => rule === id).map(({ level }) => level)
}
