// Draws icons/leaf.svg as the PNGs that manifest.json names: node test/tools/icons.mjs
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { chromium } from 'playwright-core'
import { findChromium } from './chromium.mjs'

const icons = resolve(import.meta.dirname, '../../icons')
const leaf = readFileSync(join(icons, 'leaf.svg'), 'utf8')

const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] })
for (const size of [16, 32, 48, 128]) {
  const page = await browser.newPage({ viewport: { width: size, height: size } })
  await page.setContent(
    `<style>body { margin: 0 } svg { display: block; width: ${size}px; height: ${size}px }</style>${leaf}`,
  )
  await page.screenshot({ path: join(icons, `${size}.png`), omitBackground: true })
  await page.close()
}
await browser.close()
