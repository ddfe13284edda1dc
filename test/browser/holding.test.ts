import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { panelWords } from '../../src/words.ts'
import { type Browser, launch, surfaces } from './harness.ts'
import {
  close,
  draft,
  goesOut,
  harmless,
  isHeld,
  noted,
  openBox,
  type Scene,
  soon,
  telling,
  things,
  unkind,
  ways,
  write,
} from './scene.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(async () => {
  expect(browser.strays).toEqual([])
  await browser.close()
})

describe.each(Object.values(surfaces))('$name', surface => {
  let scene: Scene
  beforeEach(async () => {
    scene = await openBox(browser, surface)
  })
  afterEach(() => close(scene))

  const notThisTime = async () => {
    await scene.panel.getByRole('button', { name: panelWords.notThisTime }).click()
    await expect.poll(() => things(scene), soon).toBe(0)
  }

  test.each(ways(surface))(
    'a warning holds the post once by $way, and the second press passes',
    async ({ press }) => {
      await write(scene, telling)
      await isHeld(scene, press)
      expect(await draft(scene)).toBe(telling)
      await goesOut(scene, press)
    },
  )

  test.each(ways(surface))('with nothing to look at, one press by $way publishes', async ({ press }) => {
    await write(scene, harmless)
    await goesOut(scene, press)
  })

  test('a note never holds a post', async () => {
    await write(scene, noted)
    await expect.poll(() => things(scene), soon).toBe(1)
    await goesOut(scene)
  })

  test('an edited draft is held anew while a warning is open', async () => {
    await write(scene, telling)
    await isHeld(scene)
    await scene.editor.press('End')
    await write(scene, ' Really.')
    await expect.poll(() => scene.held.count(), soon).toBe(0)
    await isHeld(scene)
    await goesOut(scene)
  })

  test('an edited draft with nothing left to look at goes out at once', async () => {
    await write(scene, telling)
    await isHeld(scene)
    await scene.editor.press('Control+a')
    await scene.editor.press('Delete')
    await write(scene, harmless)
    await goesOut(scene)
  })

  test('what is dismissed stays dismissed and holds nothing; another warning still holds', async () => {
    await write(scene, telling)
    await isHeld(scene)
    await notThisTime()
    await scene.editor.press('End')
    await write(scene, ` ${unkind}`)
    await isHeld(scene)
    await notThisTime()
    await goesOut(scene)
  })

  test('a double click is one press', async () => {
    await write(scene, telling)
    await isHeld(scene, ({ page }) => surface.button(page).dblclick())
    await goesOut(scene)
  })

  test('a press straight after the last key is held as well', async () => {
    await write(scene, telling.slice(0, -1))
    await scene.page.keyboard.type('.')
    await isHeld(scene)
  })

  test('what the page presses by itself is not held', async () => {
    await write(scene, telling)
    await goesOut(scene, ({ page }) => surface.button(page).evaluate((button: HTMLElement) => button.click()))
  })
})

describe('on a page in German', () => {
  test.each(Object.values(surfaces))('$name', async surface => {
    const url = new URL(surface.url)
    url.searchParams.set('lang', 'de')
    const scene = await openBox(browser, { ...surface, url: url.href })
    await write(scene, telling)
    await isHeld(scene)
    await goesOut(scene)
    await close(scene)
  })
})

describe('Facebook, a comment', () => {
  test('Shift+Enter starts a line, and holds nothing', async () => {
    const scene = await openBox(browser, surfaces.facebookComment)
    await write(scene, telling)
    await scene.page.keyboard.press('Shift+Enter')
    await scene.page.keyboard.insertText('Come along!')
    await expect.poll(() => draft(scene), soon).toBe(`${telling}\nCome along!`)
    expect(await scene.held.count()).toBe(0)
    await close(scene)
  })
})

describe('X, two boxes at once', () => {
  test('a warning in the box behind the dialog does not hold what is posted from the dialog', async () => {
    const behind = await openBox(browser, surfaces.xInline)
    await write(behind, telling)
    await behind.line.waitFor()
    const { page } = behind
    await page.getByTestId('SideNav_NewTweet_Button').click()
    const surface = surfaces.xModal
    const front: Scene = { ...behind, surface, editor: surface.editor(page) }
    await front.editor.click()
    await write(front, harmless)
    await expect.poll(() => things(front), soon).toBe(0)
    await goesOut(front)
    await close(front)
  })
})
