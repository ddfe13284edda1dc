import { readFileSync } from 'node:fs'
import { findingsOf } from './answer.ts'
import { percent } from './score.ts'
import { columns } from './table.ts'

const SHOWN = 30

/** Strangers' tweets, one a line, that have nothing to do with a school: how many get a warning, by rule, and some of them. */
export function plainTable(file: string): string {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter(line => line.trim())
  const alarms = lines.flatMap(text => {
    const warnings = findingsOf({ text, site: 'twitter', surface: 'post' }).filter(
      ({ level }) => level === 'warn',
    )
    return warnings.length ? [{ text, warnings }] : []
  })
  const rules = [...new Set(alarms.flatMap(({ warnings }) => warnings.map(({ rule }) => rule)))].sort()
  // Evenly from the whole file, so that the same ones are shown each time.
  const shown = alarms.filter((_, i) => i % Math.ceil(alarms.length / SHOWN) === 0)
  return [
    `${lines.length} lines, ${alarms.length} with a warning: ${percent(alarms.length, lines.length)}%`,
    ...rules.map(rule => {
      const lined = alarms.filter(({ warnings }) => warnings.some(warning => warning.rule === rule)).length
      return columns(rule, [lined, `${percent(lined, lines.length)}%`])
    }),
    '',
    ...shown.flatMap(({ text, warnings }) => [
      JSON.stringify(text),
      ...warnings.map(({ rule, start, end }) => `    ${rule}: ${text.slice(start, end)}`),
    ]),
  ].join('\n')
}
