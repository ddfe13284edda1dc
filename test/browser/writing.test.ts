import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Browser, launch, type Pixels, paintedPixels, posted, remount, surfaces } from './harness.ts'
import {
  canPublish,
  close,
  draft,
  goesOut,
  harmless,
  isHeld,
  openBox,
  pauseOver,
  type Scene,
  soon,
  telling,
  things,
  typeDraft,
  unkind,
  write,
} from './scene.ts'

let browser: Browser
let without: Browser
beforeAll(async () => {
  browser = await launch()
  without = await launch({ extension: false })
})
afterAll(async () => {
  expect(browser.strays).toEqual([])
  await browser.close()
  await without.close()
})

/** The amber of a warning's line, and its edges. */
const amber = (pixels: Pixels) =>
  pixels.count((red, green, blue) => red > 150 && red - blue > 100 && green > 80 && green < 170)

async function amberIn({ page, editor }: Scene): Promise<number> {
  const box = await editor.boundingBox()
  if (!box) throw new Error('the editor is not shown')
  return amber(await paintedPixels(page, box))
}

/** Where caret, focus and page stand, as the page itself sees them. */
const standing = ({ editor }: Scene) =>
  editor.evaluate(element => {
    const { anchorNode, anchorOffset, focusNode, focusOffset } = getSelection() ?? {}
    const { x, y, width, height } = element.getBoundingClientRect()
    return {
      focused: document.activeElement === element,
      inside: element.contains(anchorNode ?? null) && anchorNode === focusNode,
      anchorOffset,
      focusOffset,
      scroll: [scrollX, scrollY],
      page: [document.documentElement.scrollWidth, document.documentElement.scrollHeight],
      place: [x, y, width, height],
    }
  })

describe.each(Object.values(surfaces))('$name', surface => {
  let scene: Scene
  beforeEach(async () => {
    scene = await openBox(browser, surface)
  })
  afterEach(() => close(scene))

  test('the panel speaks after a pause, but not yet of the word at the caret', async () => {
    await write(scene, `${telling} ${unkind.slice(0, -1)}`)
    await scene.line.waitFor()
    const before = await things(scene)
    await scene.page.keyboard.type('.')
    await expect.poll(() => things(scene), soon).toBeGreaterThan(before)
  })

  test('the words are underlined where they stand, and no longer once they are gone', async () => {
    await write(scene, harmless)
    expect(await amberIn(scene)).toBe(0)
    await write(scene, ` ${telling}`)
    await scene.line.waitFor()
    await expect.poll(() => amberIn(scene), soon).toBeGreaterThan(50)
    await scene.editor.press('Control+a')
    await scene.page.keyboard.insertText(harmless)
    await expect.poll(() => amberIn(scene), soon).toBe(0)
    await expect.poll(() => things(scene), soon).toBe(0)
  })

  test('a warning leaves caret, focus and page where they are', async () => {
    await write(scene, telling)
    await scene.editor.press('Control+Home')
    const before = await standing(scene)
    expect(before).toMatchObject({ focused: true, inside: true })
    await scene.line.waitFor()
    expect(await standing(scene)).toEqual(before)
    await scene.page.keyboard.type('Hi! ')
    await expect.poll(() => draft(scene), soon).toBe(`Hi! ${telling}`)
  })

  test('what is published is what was typed, to the unit, as without Second Look', async () => {
    const lines = [`Year 4 🐑 rocks! ${telling}`, '', 'More at #OakTrees soon 👩🏽‍🏫']
    const text = await typeDraft(scene, surface, ...lines)
    await isHeld(scene)
    await goesOut(scene)
    const bare = await openBox(without, surface)
    await typeDraft(bare, surface, ...lines)
    await surface.button(bare.page).click()
    await expect.poll(() => posted(bare.page), soon).toEqual([text])
    expect(await posted(scene.page)).toEqual(await posted(bare.page))
    await close(bare)
  })

  test('an input method puts its word together undisturbed', async () => {
    const session = await scene.page.context().newCDPSession(scene.page)
    const compose = (text: string) =>
      session.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      })
    await write(scene, `${telling} `)
    await compose('に')
    await compose('にほ')
    await pauseOver(scene)
    expect(await things(scene)).toBe(0)
    await compose('にほん')
    await session.send('Input.insertText', { text: '日本' })
    await expect.poll(() => draft(scene), soon).toBe(`${telling} 日本`)
    await scene.line.waitFor()
  })

  test('an editor that the page throws away and mounts anew is read on, and a held post stays held once', async () => {
    await write(scene, telling)
    await isHeld(scene)
    await remount(scene.page, surface.box)
    await expect.poll(() => draft(scene), soon).toBe(telling)
    await canPublish(scene)
    await goesOut(scene)
  })

  test('a draft in an editor mounted anew is looked at again', async () => {
    await write(scene, telling)
    await scene.line.waitFor()
    await remount(scene.page, surface.box)
    await expect.poll(() => draft(scene), soon).toBe(telling)
    await scene.editor.click()
    await scene.editor.press('End')
    await write(scene, ' Really.')
    await scene.line.waitFor()
    await expect.poll(() => amberIn(scene), soon).toBeGreaterThan(50)
    await isHeld(scene)
  })
})
