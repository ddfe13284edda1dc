// How well the rules do: `npm run eval`; test/corpus/README.md says what can be asked.
import { relative } from 'node:path'
import { isDeepStrictEqual, parseArgs } from 'node:util'
import { findingsOf } from '../corpus/answer.ts'
import { corpusFile, GUIDE_RULES, type LabelledDraft, readDrafts } from '../corpus/drafts.ts'
import { measureHeld, raise, readFloors, writeFloors } from '../corpus/floors.ts'
import { openNames, openRows } from '../corpus/open-rows.ts'
import { reportOrigins } from '../corpus/origins.ts'
import { plainTable } from '../corpus/plain.ts'
import { score } from '../corpus/score.ts'
import { speedTable } from '../corpus/speed.ts'
import { columns, missesTable, originsTable, reportTable } from '../corpus/table.ts'
import { misread, peopleIn } from '../rules/row.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean' },
    misses: { type: 'string' },
    plain: { type: 'string' },
    raise: { type: 'boolean' },
    speed: { type: 'boolean' },
    writers: { type: 'boolean' },
  },
})

if (values.plain) console.log(plainTable(values.plain))
else if (values.speed) console.log(speedTable())
else if (values.misses)
  showMisses(values.misses, positionals.length ? positionals : [corpusFile('dev.jsonl')])
else if (values.raise) writeFloors(raise(readFloors(), measureHeld()))
else if (positionals.length) showReports(positionals)
else showReports([corpusFile('dev.jsonl'), corpusFile('held-out.jsonl')], true)

function measure(drafts: readonly LabelledDraft[]) {
  return score(drafts, drafts.map(findingsOf))
}

function showReports(files: readonly string[], withNames = false): void {
  const reports = files.map(file => [relative('', file), readDrafts(file)] as const)
  if (values.json) {
    const measured = reports.map(([file, drafts]) => [file, measure(drafts).report])
    console.log(
      JSON.stringify({ ...Object.fromEntries(measured), ...(withNames && { names: reportOrigins() }) }),
    )
    return
  }
  for (const [file, drafts] of reports) {
    console.log(`== ${file}, ${drafts.length} drafts`)
    console.log(`${values.writers ? writersTable(drafts) : reportTable(measure(drafts).report)}\n`)
  }
  if (withNames && !values.writers) console.log(`${originsTable(reportOrigins())}\n\n${openTable()}`)
}

/** How many of the rows known to be read wrongly are read right by now, rule by rule. */
function openTable(): string {
  const rows = openRows.map(({ rule, kind, row }) => ({ of: rule, right: !misread(rule, kind, row).length }))
  const names = openNames.map(({ text, names }) => ({
    of: 'who is named',
    right: isDeepStrictEqual(
      peopleIn(text).map(({ words }) => words),
      names,
    ),
  }))
  const all = [...rows, ...names]
  return [...new Set(all.map(({ of }) => of))]
    .map(name => {
      const open = all.filter(({ of }) => of === name)
      const right = open.filter(({ right }) => right)
      return `${name.padEnd(22)}open rows: ${right.length} of ${open.length} read right`
    })
    .join('\n')
}

/** Each voice by itself: the gap between those tuned on and the others is the number to work on. */
function writersTable(drafts: readonly LabelledDraft[]): string {
  const writer = ({ id }: LabelledDraft) => id.slice(0, id.indexOf('-'))
  const rows = [...new Set(drafts.map(writer))].map(name => {
    const { report } = measure(drafts.filter(draft => writer(draft) === name))
    return columns(name, [report.drafts, report.micro.f1, report.macroF1, report.falseAlarmPct], 12)
  })
  return [columns('writer', ['drafts', 'micro F1', 'macro F1', 'false alarm'], 12), ...rows].join('\n')
}

function showMisses(rule: string, files: readonly string[]): void {
  if (!GUIDE_RULES.some(id => id === rule))
    throw new Error(`there is no rule ${rule}: ${GUIDE_RULES.join(', ')}`)
  for (const file of files) console.log(missesTable(rule, measure(readDrafts(file)).verdicts))
}
