import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Browser, launch, model, posted, type Surface, surfaces } from './harness.ts'

// The replicas themselves: what the sites would publish is exactly what was typed. No extension here.

const paragraphs = [
  'Year 4 had a lovely day 🐑 with @acorn and #OakTrees',
  '',
  'See https://school.example/farm now',
]
const text = paragraphs.join('\n')

let browser: Browser
beforeAll(async () => {
  browser = await launch({ extension: false })
})
afterAll(async () => {
  expect(browser.strays).toEqual([])
  await browser.close()
})

async function written(surface: Surface) {
  const page = await browser.page(surface.url)
  const editor = await surface.open(page)
  await editor.click()
  for (const [index, paragraph] of paragraphs.entries()) {
    if (index > 0) await page.keyboard.press(surface.newline)
    await page.keyboard.type(paragraph)
  }
  await expect.poll(() => model(page, surface.box)).toBe(text)
  return page
}

describe.each(Object.values(surfaces))('$name', surface => {
  test('publishes what was typed, by its button', async () => {
    const page = await written(surface)
    await surface.button(page).click()
    await expect.poll(() => posted(page)).toEqual([text])
    await page.close()
  })

  test.each(surface.keys)('publishes what was typed, by %s', async key => {
    const page = await written(surface)
    await page.keyboard.press(key)
    await expect.poll(() => posted(page)).toEqual([text])
    await page.close()
  })
})
