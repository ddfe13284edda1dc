// What `npm test` and `npm start` need on a machine that has only Node and npm: the packages of the lock file, and a
// Chromium. Runs before anything is installed, so it imports nothing but Node and its neighbours.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { findChromium } from './chromium.mjs'
import { installed } from './installed.mjs'

function run(command, args, env = {}) {
  console.log(`> ${[command, ...args].join(' ')}`)
  const options = {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, ...env },
  }
  return spawnSync(command, args, options).status === 0
}

function stop(message) {
  console.error(`\n${message}\n`)
  process.exit(1)
}

const json = path => JSON.parse(readFileSync(path, 'utf8'))

function packagesStand() {
  try {
    return installed(json('package-lock.json'), json('node_modules/.package-lock.json'))
  } catch {
    return false
  }
}

function isDebian() {
  try {
    return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'))
  } catch {
    return false
  }
}

const aptGet = (...args) => run('apt-get', args, { DEBIAN_FRONTEND: 'noninteractive' })

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19))
  stop(`Second Look needs Node 20.19 or newer; this is ${process.version}.`)

if (!packagesStand() && !run('npm', ['ci'])) stop('npm ci failed: see above. It needs the npm registry.')

if (!findChromium() && isDebian() && process.getuid() === 0)
  aptGet('update') && aptGet('install', '-y', '--no-install-recommends', 'chromium')

const chromium = findChromium()
if (!chromium)
  stop(`No browser found to run the extension in. Install Chromium:

  Debian                 sudo apt-get install chromium
  macOS                  brew install --cask chromium
  any system             npx playwright-core install chromium

or name a Chromium or Chrome for Testing in CHROME_PATH.
Google Chrome itself will not do: since version 137 it refuses to load an extension from a folder.`)

// On Windows --version opens a window.
if (process.platform !== 'win32') {
  const { status, stdout } = spawnSync(chromium, ['--version'], { encoding: 'utf8' })
  if (status !== 0) stop(`${chromium} does not run. Install Chromium anew, or name another in CHROME_PATH.`)
  console.log(`Browser: ${stdout.trim()} (${chromium})`)
}
