import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { panelWords } from '../../src/words.ts'
import { type Browser, launch, surfaces } from './harness.ts'
import { close, draft, goesOut, openBox, type Scene, soon, telling, things, write } from './scene.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(async () => {
  expect(browser.strays).toEqual([])
  await browser.close()
})

const lines = ['Year 4 rocks!', telling]

describe.each(Object.values(surfaces))('$name', surface => {
  let scene: Scene
  let text: string
  beforeEach(async () => {
    scene = await openBox(browser, surface)
    await write(scene, 'Year 4 rocks!')
    await scene.page.keyboard.press(surface.newline)
    await scene.page.keyboard.insertText(telling)
    text = lines.join('\n')
    await expect.poll(() => draft(scene), soon).toBe(text)
  })
  afterEach(() => close(scene))

  const pressFix = async () => {
    await scene.line.click()
    await scene.panel.getByRole('button', { name: /disclaimer/i }).click()
  }

  test('the disclaimer is added after the draft, and the warning goes', async () => {
    await pressFix()
    await expect.poll(() => draft(scene), soon).not.toBe(text)
    const fixed = (await draft(scene)) ?? ''
    expect(fixed.slice(0, text.length + 1)).toBe(`${text} `)
    expect(fixed.slice(text.length + 1)).toMatch(/^\S[^\n]*views[^\n]*\S$/)
    // The page shows what the model has; each editor makes its own of a line break there.
    expect(await scene.editor.textContent()).toBe(fixed.replace(/\n/g, ''))
    await expect.poll(() => things(scene), soon).toBe(0)
    await goesOut(scene)
  })

  test('the caret stands behind the disclaimer, and one goes on writing', async () => {
    await pressFix()
    await expect.poll(() => things(scene), soon).toBe(0)
    const fixed = (await draft(scene)) ?? ''
    await scene.page.keyboard.type(' Bye!')
    await expect.poll(() => draft(scene), soon).toBe(`${fixed} Bye!`)
  })

  test('one undo takes the disclaimer back, and nothing else', async () => {
    await pressFix()
    await expect.poll(() => things(scene), soon).toBe(0)
    await scene.page.keyboard.press('Control+z')
    await expect.poll(() => draft(scene), soon).toBe(text)
  })

  test('where the page does not let it be written, the wording is offered to copy', async () => {
    await scene.line.waitFor()
    await scene.editor.evaluate(element => {
      element.setAttribute('contenteditable', 'false')
      window.addEventListener('paste', event => event.stopImmediatePropagation(), { capture: true })
    })
    await pressFix()
    const offer = scene.panel.getByRole('textbox', { name: panelWords.copyField })
    await offer.waitFor()
    expect(await offer.inputValue()).toMatch(/views/)
    expect(await draft(scene)).toBe(text)
  })
})
