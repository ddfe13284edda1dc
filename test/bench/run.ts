import './where.ts'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { join } from 'node:path'
import { buildExtension, extensionDirectory } from '../browser/build.ts'
import { inPage } from './inpage.ts'
import { checksInNode } from './node.ts'
import { fileSizes, partSizes } from './sizes.ts'
import { type Spread, spread } from './stats.ts'
import { output, root } from './where.ts'

// `npm run bench`: prints what Second Look weighs and what it costs, and keeps it in test/output/bench.json.

interface Row extends Spread {
  readonly what: string
  readonly aim: string
}

mkdirSync(output, { recursive: true })
const load = () => (loadavg()[0] ?? 0).toFixed(1)
const begun = load()
// A run that was cut short leaves the timed build behind.
rmSync(extensionDirectory, { recursive: true, force: true })
await buildExtension()
const files = fileSizes()
const parts = await partSizes()

const rows: Row[] = []
const aims: readonly (readonly [what: RegExp, aim: string])[] = [
  [/^load, (new profile|new tab), cpu/, '10'],
  [/^load, same tab, cpu/, '3'],
  [/^first focus to panel/, '150'],
  [/^first focus, empty box.* wall/, '150'],
  [/^check: 280 after/, 'p95 5'],
]
const row = (where: string, what: string, times: readonly number[]) =>
  rows.push({
    what: `${where}: ${what}`,
    aim: aims.find(([of]) => where === 'page' && of.test(what))?.[1] ?? '',
    ...spread(times),
  })

const { works, times } = await inPage()
for (const [what, some] of works) {
  row(
    'page',
    `${what}, wall`,
    some.map(({ wall }) => wall),
  )
  row(
    'page',
    `${what}, cpu`,
    some.map(({ cpu }) => cpu),
  )
}
for (const [what, some] of times) row('page', what, some)
for (const time of ['wall', 'cpu'] as const) {
  const median = (what: string) => rows.find(row => row.what === `page: ${what}, ${time}`)?.p50 ?? Number.NaN
  row('page', `keystroke, added to the median, ${time}`, [
    median('keystroke with') - median('keystroke without'),
  ])
}
for (const [what, some] of await checksInNode()) row('node', what, some)
// The timed build is nobody's extension.
rmSync(extensionDirectory, { recursive: true, force: true })

console.table(
  Object.fromEntries([...files, ...parts].map(({ what, bytes, gzip }) => [what, { bytes, gzip }])),
)
console.table(
  Object.fromEntries(
    rows.map(({ what, p50, p95, n, aim }) => [what, { p50: p50.toFixed(2), p95: p95.toFixed(2), aim, n }]),
  ),
)
const machine = `${cpus().length} processors, load ${begun} before and ${load()} after, Node ${process.version}`
console.log(`Times in ms. ${machine}.`)
writeFileSync(join(root, 'test/output/bench.json'), JSON.stringify({ machine, files, parts, rows }, null, 2))
