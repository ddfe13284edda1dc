import { join } from 'node:path'
import type { ElementHandle, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { overlap, type Rect } from '../../src/warnings/place.ts'
import { type Browser, launch, model, surfaces } from './harness.ts'
import { bringPanel, card, caret, draft, layout, pictures, update, views } from './panel-page.ts'

// The panel beside the compose blocks of the three sites, put there without the extension around it.

let browser: Browser
beforeAll(async () => {
  browser = await launch({ extension: false })
})
afterAll(async () => {
  await browser?.close()
})

const boxOf = async (one: Locator): Promise<Rect> => {
  const box = await one.boundingBox()
  if (!box) throw new Error('not to be seen')
  return { left: box.x, top: box.y, right: box.x + box.width, bottom: box.y + box.height }
}

/** Where the letters stand; an editor's own box is often larger. */
const written = (editor: ElementHandle<Element>): Promise<Rect> =>
  editor.evaluate(element => {
    const range = document.createRange()
    range.selectNodeContents(element)
    const { left, top, right, bottom } = range.getBoundingClientRect()
    return { left, top, right, bottom }
  })

async function inSight(page: Page, height: number, covered: Record<string, Rect>): Promise<void> {
  const panel = await boxOf(card(page))
  expect(panel.bottom - panel.top).toBeGreaterThan(height)
  const view = page.viewportSize() ?? { width: 0, height: 0 }
  const inside = panel.left >= 0 && panel.top >= 0 && panel.right <= view.width && panel.bottom <= view.height
  const hidden = Object.keys(covered).filter(name => overlap(panel, covered[name] as Rect))
  expect({ inside, hidden }).toEqual({ inside: true, hidden: [] })
}

describe.each(Object.entries(surfaces))('%s', (name, surface) => {
  test.each([
    ['a wide window', { width: 1280, height: 800 }],
    ['a phone', { width: 320, height: 640 }],
  ])('in %s it leaves text, caret and Post in sight, and the page as it was', async (where, size) => {
    const page = await browser.context.newPage()
    await page.setViewportSize(size)
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.goto(surface.url)
    const box = await surface.open(page)
    await box.click()
    // The locator would also find the field with wording to copy.
    const editor = (await box.elementHandle()) as ElementHandle<HTMLElement>
    await page.keyboard.type(draft)
    await bringPanel(page, editor)
    const before = [await caret(page), await layout(page)]
    for (const view of ['warn', 'held', 'copy'] as const) {
      await update(page, views[view])
      await page.screenshot({ path: join(pictures, `${name}-${where.split(' ')[1]}-${view}.png`) })
      await inSight(page, view === 'warn' ? 30 : 100, {
        text: await written(editor),
        post: await boxOf(surface.button(page)),
      })
    }
    expect([await caret(page), await layout(page)]).toEqual(before)
    await page.close()
  })

  test('from the keyboard and back, typing goes on at the caret', async () => {
    const page = await browser.page(surface.url)
    const box = await surface.open(page)
    await box.click()
    await page.keyboard.type(draft)
    for (let letter = 0; letter < 'again.'.length; letter++) await page.keyboard.press('ArrowLeft')
    await bringPanel(page, box)
    await update(page, views.held)
    await page.keyboard.press('Alt+Shift+L')
    await page.keyboard.press('Tab')
    expect((await caret(page)).focus).toBe('second-look')
    await page.keyboard.press('Escape')
    await page.keyboard.type('once ')
    await expect.poll(() => model(page, surface.box)).toBe(draft.replace('again', 'once again'))
    await page.close()
  })
})
