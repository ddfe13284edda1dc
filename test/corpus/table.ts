import type { OriginReport } from './origins.ts'
import type { Report, Row, Verdict } from './score.ts'

/** The report as a person reads it: by rule, then overall. */
export function reportTable({ rules, micro, ...report }: Report): string {
  return [
    columns('rule', HEAD),
    ...Object.entries(rules).map(([rule, row]) => columns(rule, cells(row))),
    columns('all (micro)', cells(micro)),
    `macro F1 ${report.macroF1}; disparagement target right ${report.targetPct}%; of ${report.cleanDrafts} clean drafts ` +
      `${report.falseAlarmPct}% got a warning, ${report.disturbedPct}% got anything; bad spans ${report.badSpans}`,
  ].join('\n')
}

/** Names by origin, with the sentences in which some are missed. */
export function originsTable(origins: readonly OriginReport[]): string {
  const recalls = origins.map(({ recall }) => recall)
  const shapes = Object.keys(origins[0]?.shapes ?? {})
  return [
    columns('names', ['recall', 'calm'], 12),
    ...origins.map(({ origin, recall, calm }) => columns(origin, [recall, calm], 12)),
    `worst origin ${Math.min(...recalls)}%, best ${Math.max(...recalls)}%`,
    '',
    'recall by sentence:',
    ...shapes.map(shape => {
      const of = origins.map(origin => origin.shapes[shape] ?? 0)
      return columns(`  ${shape}`, [`${Math.min(...of)} to ${Math.max(...of)}`], 16, 34)
    }),
  ].join('\n')
}

/** What went wrong with a rule, draft by draft. */
export function missesTable(rule: string, verdicts: readonly Verdict[]): string {
  return verdicts
    .filter(verdict => verdict.rule === rule && verdict.kind !== 'hit')
    .map(
      ({ kind, draft, due, found }) =>
        `${kind.padEnd(6)} ${draft.id}  due: ${JSON.stringify(due)}  found: ${JSON.stringify(found)}\n       ${JSON.stringify(draft.text)}`,
    )
    .join('\n')
}

/** A name and numbers under one another. */
export const columns = (
  name: string,
  values: readonly (string | number | null)[],
  width = 10,
  first = 22,
): string => name.padEnd(first) + values.map(value => String(value ?? '-').padStart(width)).join('')

const HEAD = 'due hit soft missed over false noise precision recall f1 placed%'.split(' ')

const cells = (row: Row) => [
  row.due,
  row.hit,
  row.soft,
  row.missed,
  row.over,
  row.false,
  row.noise,
  row.precision,
  row.recall,
  row.f1,
  row.placedPct,
]
