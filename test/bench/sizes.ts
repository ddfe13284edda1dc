import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { gzipSync } from 'node:zlib'
import { minifySync } from 'vite'
import { extensionDirectory } from '../browser/build.ts'
import { contentScript } from './build.ts'
import { root } from './where.ts'

export interface Size {
  readonly what: string
  readonly bytes: number
  readonly gzip: number
}

/** The built files as a browser loads them. */
export function fileSizes(): Size[] {
  const measure = (what: string, files: readonly string[]) => {
    const contents = files.map(file => readFileSync(join(extensionDirectory, file)))
    return {
      what,
      bytes: contents.reduce((sum, content) => sum + content.length, 0),
      gzip: contents.reduce((sum, content) => sum + gzipSync(content).length, 0),
    }
  }
  return [
    measure('content script', ['extension/content.js']),
    measure('background', reachedFrom('service-worker-loader.js')),
    measure('popup', reachedFrom('extension/popup/index.html')),
    measure('settings page', reachedFrom('extension/options/index.html')),
  ]
}

/** A built page or script and the scripts and styles it names, by whatever way. */
function reachedFrom(entry: string): string[] {
  const reached = new Set([entry])
  const assets = readdirSync(join(extensionDirectory, 'assets'))
  for (const file of reached) {
    const text = readFileSync(join(extensionDirectory, file), 'utf8')
    for (const asset of assets) if (text.includes(asset)) reached.add(`assets/${asset}`)
  }
  return [...reached].filter(file => existsSync(join(extensionDirectory, file)))
}

const parts: readonly (readonly [what: string, of: RegExp])[] = [
  ['given names', /words\/given-names\.json/],
  ['other word lists', /^rules\/words\//],
  ['rules', /^rules\//],
  ['compromise', /node_modules\/(compromise|efrt|grad-school|suffix-thumb)\//],
  ['Preact', /node_modules\/preact\//],
  ['browser polyfill', /node_modules\/webextension-polyfill\//],
  ['panel and marks', /^src\/warnings\//],
  ['compose boxes', /^src\/compose\//],
  ['other sources', /^(src|extension)\//],
  ['other packages', /node_modules/],
]

/** Where the bytes of the content script come from, each module minified by itself; largest first. */
export async function partSizes(): Promise<Size[]> {
  const { modules } = await contentScript({ timed: false, minify: false })
  const codes = new Map<string, string>()
  for (const [id, { code }] of Object.entries(modules)) {
    const part = partOf(relative(root, id))
    codes.set(part, (codes.get(part) ?? '') + minifySync(`${id}.js`, code ?? '').code)
  }
  return [...codes]
    .map(([what, code]) => ({ what, bytes: Buffer.byteLength(code), gzip: gzipSync(code).length }))
    .sort((a, b) => b.bytes - a.bytes)
}

const partOf = (path: string) => parts.find(([, of]) => of.test(path))?.[0] ?? 'glue'
