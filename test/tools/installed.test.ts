import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { installed } from './installed.mjs'

const lock = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/preact': { version: '11.2.0' },
    'node_modules/lightningcss-win32-x64-msvc': { version: '1.0.0', optional: true },
  },
}

test.each([
  ['nothing was ever installed', {}, false],
  ['a package is missing', { packages: {} }, false],
  ['a package has another version', { packages: { 'node_modules/preact': { version: '10.0.0' } } }, false],
  [
    'only what belongs to other systems is missing',
    { packages: { 'node_modules/preact': { version: '11.2.0' } } },
    true,
  ],
])('packages stand: %s', (_, present, stands) => {
  expect(installed(lock, present)).toBe(stands)
})

test('the lock file names the optional packages of every system, without which npm ci refuses it', () => {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'))
  const named = new Set(Object.keys(packages).map(path => path.slice(path.lastIndexOf('node_modules/') + 13)))
  const wanted = Object.values<{ optionalDependencies?: object }>(packages).flatMap(one =>
    Object.keys(one.optionalDependencies ?? {}),
  )
  expect(wanted.filter(name => !named.has(name))).toEqual([])
})
