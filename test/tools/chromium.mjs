import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

const names = ['chromium', 'chromium-browser', 'google-chrome-for-testing', 'google-chrome']

const elsewhere = {
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  ],
  win32: ['LOCALAPPDATA', 'PROGRAMFILES', 'PROGRAMFILES(X86)']
    .map(name => process.env[name])
    .filter(Boolean)
    .map(folder => join(folder, 'Chromium', 'Application', 'chrome.exe')),
}

function runs(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/**
 * The browser to test with: CHROME_PATH, else Chromium or Chrome for Testing where they usually are.
 * Google Chrome itself comes last, since from version 137 it ignores --load-extension.
 * @returns {string | undefined} its path
 */
export function findChromium() {
  const onPath = (process.env.PATH ?? '').split(delimiter)
  const candidates = [
    process.env.CHROME_PATH,
    ...names.flatMap(name => onPath.map(folder => join(folder, name))),
    ...(elsewhere[process.platform] ?? []),
  ]
  return candidates.find(path => path && runs(path))
}
