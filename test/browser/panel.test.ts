import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { panelWords as words } from '../../src/words.ts'
import { bareScenes, card, open, pictures, told, update, views } from './panel-page.ts'

const bare = bareScenes()
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const faults = (page: Page): Promise<string[]> =>
  page.evaluate(
    `${axe}; axe.run('second-look').then(found => found.violations.map(one => one.id + ': ' + one.nodes.map(node => node.target).join(' | ')))`,
  )

describe('how it looks, and what an accessibility checker says', () => {
  const states = [
    ['note', false],
    ['note', true],
    ['warn', false],
    ['warn', true],
    ['held', false],
    ['copy', false],
    ['unknown', false],
  ] as const
  const pages = [
    ['light', { dark: false }],
    ['dark', { dark: true }],
    ['320', { width: 320 }],
  ] as const
  const cases = pages.flatMap(([look, scene]) =>
    states.map(
      ([name, pressed]) => [`${name}${pressed ? '-open' : ''}-${look}`, name, pressed, scene] as const,
    ),
  )
  test.each(cases)('%s', (picture, name, pressed, scene) =>
    bare(scene, async page => {
      await page.emulateMedia({ reducedMotion: 'reduce' })
      await update(page, views[name])
      if (pressed) await open(page)
      await page.screenshot({ path: join(pictures, `${picture}.png`) })
      expect(await faults(page)).toEqual([])
      const box = await card(page).boundingBox()
      const { width, height } = page.viewportSize() ?? { width: 0, height: 0 }
      expect(
        box && box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height,
      ).toBe(true)
    }),
  )

  test.each([
    [false, 'dark', 'rgb(255, 255, 255)'],
    [true, 'light', 'rgb(29, 35, 32)'],
  ] as const)('it goes by the page (dark: %s), not by the system (%s)', (dark, colorScheme, paper) =>
    bare({ dark }, async page => {
      await page.emulateMedia({ colorScheme })
      await update(page, views.warn)
      expect(await card(page).evaluate(one => getComputedStyle(one).backgroundColor)).toBe(paper)
    }),
  )

  test('a note among warnings is grey, the warning amber', () =>
    bare({}, async page => {
      const [first, second] = views.warn.findings
      if (!first || !second) throw new Error('two findings are wanted')
      await update(page, { ...views.held, findings: [{ ...first, level: 'note' }, second] })
      const colour = () =>
        card(page)
          .locator('.message .sign')
          .evaluate(one => getComputedStyle(one).color)
      const amber = await colour()
      await card(page).getByRole('button', { name: words.previous }).click()
      expect([amber, await colour()]).toEqual(['rgb(166, 95, 0)', 'rgb(106, 115, 109)'])
    }))

  test('in forced colours each button has an edge', () =>
    bare({}, async page => {
      await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' })
      await update(page, views.held)
      await page.screenshot({ path: join(pictures, 'held-forced-colours.png') })
      const edges = await card(page)
        .locator('.buttons button')
        .evaluateAll(all => all.map(one => getComputedStyle(one).borderTopWidth))
      expect(edges).toEqual(['1px', '1px'])
    }))

  test('at 200 % zoom every button can still be pressed', () =>
    bare({ width: 450 }, async page => {
      await page.setViewportSize({ width: 450, height: 300 })
      await page.emulateMedia({ reducedMotion: 'reduce' })
      await update(page, views.held)
      await page.screenshot({ path: join(pictures, 'held-zoom-200.png') })
      for (const button of await card(page).getByRole('button', { disabled: false }).all())
        await button.click({ trial: true })
    }))
})

describe('in a page that makes it hard', () => {
  const hostile = `
    second-look, second-look *, [popover], body > *:not(main) {
      all: unset !important; display: none !important; opacity: 0 !important; visibility: hidden !important;
      zoom: 3 !important; transform: scale(0) !important; clip-path: inset(50%) !important; pointer-events: none !important;
      width: 0 !important; height: 0 !important; filter: blur(9px) !important; position: static !important }
    * { font: 40px cursive !important; color: red !important; letter-spacing: 9px !important; direction: rtl }
    main * { font-size: 15px !important }
    button { display: none !important }`

  const picture = async (page: Page) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await update(page, views.held)
    const box = await card(page).boundingBox()
    return box && `${box.width}×${box.height}`
  }

  test('its styles do not reach the panel', async () => {
    let expected: string | null = null
    await bare({ css: 'main * { font-size: 15px !important }' }, async page => {
      expected = await picture(page)
    })
    await bare({ css: hostile }, async page => {
      expect(await picture(page)).toBe(expected)
      await page.screenshot({ path: join(pictures, 'held-hostile.png') })
      await card(page).getByRole('button', { name: words.notThisTime }).click()
      expect(await told(page)).toContain('dismiss affiliation')
    })
  })

  test('in a modal dialog it is in front and can be pressed', () =>
    bare({ modal: true, css: 'dialog { transform: translateX(10px); overflow: hidden }' }, async page => {
      await page.emulateMedia({ reducedMotion: 'reduce' })
      await update(page, views.held)
      await page.screenshot({ path: join(pictures, 'held-modal.png') })
      await card(page).getByRole('button', { name: words.notThisTime }).click()
      expect(await told(page)).toEqual(['show affiliation', 'dismiss affiliation'])
    }))

  test('under a strict policy with Trusted Types it is all there', () =>
    bare({ strict: true }, async page => {
      await update(page, views.held)
      expect(await card(page).evaluate(one => getComputedStyle(one).borderRadius)).toBe('12px')
    }))

  test('where constructed style sheets are refused, as in Firefox, it looks the same', () =>
    bare({ refusesSheets: true }, async page => {
      await update(page, views.held)
      expect(await card(page).evaluate(one => getComputedStyle(one).borderRadius)).toBe('12px')
    }))

  test('taken out by the page, it comes back with the next word', () =>
    bare({}, async page => {
      await update(page, views.warn)
      await page.evaluate(() => document.querySelector('second-look')?.remove())
      await update(page, views.warn)
      expect(await card(page).isVisible()).toBe(true)
    }))

  test('nothing of it is left once it ends', () =>
    bare({}, async page => {
      await update(page, views.held)
      await page.evaluate(() => window.bench.close())
      expect(await page.locator('second-look').count()).toBe(0)
    }))
})

describe('wording to copy', () => {
  const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText())

  test.each([
    ['is on the clipboard after Copy', ''],
    [
      'also where the page may not use the clipboard',
      'navigator.clipboard.writeText = () => Promise.reject(new Error("no"))',
    ],
  ])('%s', (_what, before) =>
    bare({}, async page => {
      await page.evaluate('navigator.clipboard.writeText("")')
      await page.evaluate(before)
      await update(page, views.copy)
      await card(page).getByRole('button', { name: words.copy }).click()
      await card(page).getByRole('button', { name: words.copied }).waitFor()
      expect(await clipboard(page)).toBe(views.copy.copy)
    }),
  )
})
