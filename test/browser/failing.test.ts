import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { panelWords } from '../../src/words.ts'
import { type Browser, launch, surfaces, unread } from './harness.ts'
import {
  close,
  draft,
  goesOut,
  harmless,
  isHeld,
  openBox,
  type Scene,
  soon,
  telling,
  things,
  write,
} from './scene.ts'

// Whatever goes wrong, writing and posting go on as if Second Look were not there.

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(async () => {
  expect(browser.strays).toEqual([])
  await browser.close()
})

/** Nothing of ours is left in the page. */
async function isGone({ page }: Scene): Promise<void> {
  await expect.poll(() => page.locator('second-look').count(), soon).toBe(0)
  expect(await page.evaluate(() => CSS.highlights.size)).toBe(0)
}

const switchSite = async (sitesOff: readonly string[]) => {
  const worker = await browser.worker()
  await worker.evaluate(`chrome.storage.local.set(${JSON.stringify({ sitesOff })})`)
}

describe.each(Object.values(surfaces))('$name', surface => {
  test('the page floods us with events of its own making', async () => {
    const scene = await openBox(browser, surface)
    await scene.editor.evaluate(element => {
      const kinds = ['focusin', 'focusout', 'input', 'compositionstart', 'compositionend', 'keydown', 'click']
      for (const kind of kinds) {
        for (const target of [window, document, document.body, element, document.createTextNode('x')]) {
          for (const Kind of [Event, KeyboardEvent, MouseEvent, InputEvent]) {
            target.dispatchEvent(new Kind(kind, { bubbles: true, composed: true }))
          }
        }
      }
    })
    await write(scene, telling)
    await isHeld(scene)
    await goesOut(scene)
    await close(scene)
  })

  test('switched off for this site in the middle of a draft: nothing is left, nothing is held; and back on', async () => {
    const scene = await openBox(browser, surface)
    await write(scene, telling)
    await scene.line.waitFor()
    await switchSite([surface.site])
    await isGone(scene)
    await scene.editor.press('End')
    await write(scene, ' Really.')
    await goesOut(scene)
    await isGone(scene)
    await switchSite([])
    await close(scene)
    const again = await openBox(browser, surface)
    await write(again, telling)
    await isHeld(again)
    await close(again)
  })
})

describe.each(Object.values(unread))('a box that Second Look does not know: $name', surface => {
  test('it says so, shows what it finds all the same, and holds nothing', async () => {
    const scene = await openBox(browser, surface)
    await write(scene, harmless)
    await scene.panel.getByText(panelWords.unknownBox).last().waitFor()
    await write(scene, ` ${telling}`)
    await expect.poll(() => things(scene), soon).toBe(1)
    await goesOut(scene)
    await close(scene)
  })
})

test('the extension is reloaded in the middle of drafts on every site: writing and posting go on', async () => {
  const reloaded = await launch()
  try {
    const scenes: Scene[] = []
    for (const surface of Object.values(surfaces)) {
      const scene = await openBox(reloaded, surface)
      await write(scene, telling)
      await scene.line.waitFor()
      scenes.push(scene)
    }
    const worker = await reloaded.worker()
    await worker.evaluate('chrome.runtime.reload()').catch(() => {})
    for (const scene of scenes) {
      await scene.page.bringToFront()
      await scene.editor.press('End')
      await scene.page.keyboard.type(' Really.')
      await expect.poll(() => draft(scene), soon).toBe(`${telling} Really.`)
      await isGone(scene)
      await goesOut(scene)
      await close(scene)
    }
  } finally {
    await reloaded.close()
  }
})
