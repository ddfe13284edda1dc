// Everything that must hold, in one run: `npm test`. Closes with "N passed, N failed", counted over all suites.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'

const output = 'test/output'
mkdirSync(output, { recursive: true })
let passed = 0
let failed = 0

/** Runs a command with its output shown; true when it exits with 0. */
const run = (command, args) =>
  spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' }).status === 0

function step(name, command, args) {
  console.log(`\n== ${name}`)
  const ok = run(command, args)
  if (ok) passed++
  else failed++
  console.log(`${ok ? 'passed' : 'FAILED'}: ${name}`)
}

/** A vitest project counts its tests; one that dies before it can count is one failure. */
function suite(project, within = []) {
  console.log(`\n== vitest: ${project}`)
  const report = `${output}/${project}.json`
  rmSync(report, { force: true })
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const [command, ...args] = [...within, 'npx', 'vitest', 'run', '--project', project, ...reporters]
  const ok = run(command, args)
  let counted
  try {
    counted = JSON.parse(readFileSync(report, 'utf8'))
  } catch {
    counted = { numPassedTests: 0, numFailedTests: 0 }
  }
  passed += counted.numPassedTests
  // A file that fails to load has no failed test of its own; a skipped test hides a case.
  failed += Math.max(counted.numFailedTests + (counted.numPendingTests ?? 0), ok ? 0 : 1)
}

/** As root on Linux the browsers run where only loopback exists, so that nothing can leave the machine. */
function loopbackOnly() {
  const script = 'ip link set lo up 2>/dev/null || ifconfig lo up; exec "$@"'
  const within = ['unshare', '-n', 'sh', '-c', script, 'sh']
  const root = process.platform === 'linux' && process.getuid() === 0
  return root && spawnSync(within[0], [...within.slice(1), 'true']).status === 0 ? within : []
}

step('format, lint and import directions', 'npx', ['biome', 'check', '.'])
step('types', 'npx', ['tsc', '-p', '.'])
step('types of rules, without DOM', 'npx', ['tsc', '-p', 'rules'])
step('types of the replicas', 'npx', ['tsc', '-p', 'test/replicas'])
step('no dead files, exports or packages', 'npx', ['knip'])
suite('unit')
suite('browser', loopbackOnly())

console.log(`\n${passed} passed, ${failed} failed`)
process.exit(failed === 0 && passed > 0 ? 0 : 1)
