import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { buildExtension, extensionDirectory } from './build.ts'

// What users get, as it lies on the disk.

const read = (file: string) => readFileSync(join(extensionDirectory, file), 'utf8')
const scripts = () =>
  readdirSync(extensionDirectory, { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.js'))

describe('the built extension', () => {
  beforeAll(() => buildExtension())

  test.each([
    'fetch',
    'XMLHttpRequest',
    'WebSocket',
    'WebTransport',
    'EventSource',
    'sendBeacon',
    'RTCPeerConnection',
  ])('has no network code: no %s', name => {
    expect(scripts().length).toBeGreaterThan(2)
    expect(scripts().filter(file => new RegExp(`\\b${name}\\b`).test(read(file)))).toEqual([])
  })

  test('asks the browser for this and nothing more', () => {
    const manifest = JSON.parse(read('manifest.json'))
    expect(manifest).not.toHaveProperty('web_accessible_resources')
    expect(manifest).not.toHaveProperty('host_permissions')
    expect(manifest.permissions).toEqual(['storage', 'activeTab'])
    expect(manifest.content_scripts).toHaveLength(1)
    expect(manifest.content_scripts[0].matches).toEqual([
      'https://*.facebook.com/*',
      'https://*.x.com/*',
      'https://*.twitter.com/*',
      'https://*.linkedin.com/*',
    ])
    expect(manifest.content_security_policy.extension_pages).toMatch(
      /^default-src 'none'; script-src 'self';/,
    )
  })

  test('has one content script that loads nothing else', () => {
    const manifest = JSON.parse(read('manifest.json'))
    expect(manifest.content_scripts[0].js).toEqual(['extension/content.js'])
    expect(read('extension/content.js')).not.toMatch(/\bimport\s*\(\s*["'`]|\bfrom\s*["'][./]/)
  })
})
