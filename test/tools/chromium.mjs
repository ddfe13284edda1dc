import { accessSync, constants, readdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'

// Google Chrome itself is left out: from version 137 it ignores --load-extension.
const names = ['chromium', 'chromium-browser']

const applications = {
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  ],
  win32: ['LOCALAPPDATA', 'PROGRAMFILES', 'PROGRAMFILES(X86)'].map(name =>
    join(process.env[name] ?? '', 'Chromium/Application/chrome.exe'),
  ),
}

/** Where `npx playwright-core install chromium` puts it. */
const cache = {
  darwin: join(homedir(), 'Library/Caches/ms-playwright'),
  win32: join(process.env.LOCALAPPDATA ?? '', 'ms-playwright'),
  linux: join(homedir(), '.cache/ms-playwright'),
}

const within = {
  darwin: ['chrome-mac', 'chrome-mac-arm64', 'chrome-mac-x64'].flatMap(folder => [
    join(folder, 'Chromium.app/Contents/MacOS/Chromium'),
    join(folder, 'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing'),
  ]),
  win32: ['chrome-win/chrome.exe', 'chrome-win64/chrome.exe'],
  linux: ['chrome-linux/chrome', 'chrome-linux64/chrome'],
}

function cached() {
  const folder = cache[process.platform]
  try {
    return readdirSync(folder)
      .filter(name => /^chromium-\d+$/.test(name))
      .flatMap(name => within[process.platform].map(path => join(folder, name, path)))
  } catch {
    return []
  }
}

function runs(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** The browser to test with: CHROME_PATH, else Chromium or Chrome for Testing where it usually is; or undefined. */
export function findChromium() {
  if (process.env.CHROME_PATH) return process.env.CHROME_PATH
  const folders = (process.env.PATH ?? '').split(delimiter)
  const onPath = names.flatMap(name => folders.map(folder => join(folder, name)))
  return [...onPath, ...(applications[process.platform] ?? []), ...cached()].find(runs)
}
