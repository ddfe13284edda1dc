import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  type Browser,
  launch,
  model,
  posted,
  ready,
  remount,
  type Surface,
  surfaces,
  unread,
  write,
} from './harness.ts'

// The replicas themselves: what the sites would publish is exactly what was typed. No extension here.

const text = [
  'Year 4 had a lovely day 🐑 with @acorn and #OakTrees',
  '',
  'See https://school.example/farm now',
].join('\n')

let browser: Browser
beforeAll(async () => {
  browser = await launch({ extension: false })
})
afterAll(async () => {
  await browser.close()
  expect(browser.errors).toEqual([])
  expect(browser.strays).toEqual([])
})

async function written(surface: Surface) {
  const page = await browser.page(surface.url)
  await write(page, surface, text)
  expect(await model(page, surface.box)).toBe(text)
  return page
}

describe.each(Object.values(surfaces))('$name', surface => {
  test('publishes what was typed and not before, by its button', async () => {
    const page = await browser.page(surface.url)
    await surface.open(page)
    expect(await surface.button(page).isDisabled()).toBe(true)
    await write(page, surface, text)
    expect(await model(page, surface.box)).toBe(text)
    await surface.button(page).click()
    await expect.poll(() => posted(page)).toEqual([text])
    await page.locator('[data-replica="posted"]').getByText('See https://school').waitFor()
    await page.close()
  })

  test.each(surface.keys)('publishes what was typed, by %s', async key => {
    const page = await written(surface)
    await page.keyboard.press(key)
    await expect.poll(() => posted(page)).toEqual([text])
    await page.close()
  })

  test('keeps the draft when the page mounts its editor anew', async () => {
    const page = await written(surface)
    const before = await surface.editor(page).elementHandle()
    await remount(page, surface.box)
    await expect.poll(() => before?.evaluate(element => element.isConnected)).toBe(false)
    expect(await model(page, surface.box)).toBe(text)
    await ready(page, surface)
    await surface.button(page).click()
    await expect.poll(() => posted(page)).toEqual([text])
    await page.close()
  })
})

test('X keeps the home box mounted behind the dialog', async () => {
  const page = await browser.page(surfaces.xModal.url)
  await surfaces.xModal.open(page)
  expect(await page.getByTestId('tweetTextarea_0').count()).toBe(2)
  await page.close()
})

test('LinkedIn shows a dialog that is soon replaced, and keeps the closed one', async () => {
  const page = await browser.page(surfaces.linkedinModal.url)
  await surfaces.linkedinModal.open(page)
  expect(await page.getByTestId('dialog').count()).toBe(2)
  expect(await page.locator('dialog:modal').count()).toBe(1)
  await page.close()
})

test('LinkedIn takes a person’s name after @ as one piece', async () => {
  const page = await browser.page(surfaces.linkedinModal.url)
  const editor = await surfaces.linkedinModal.open(page)
  await editor.click()
  await page.keyboard.type('Thank you @pri')
  await page.getByRole('option', { name: 'Priya Nair' }).waitFor()
  await page.keyboard.press('Enter')
  await page.keyboard.type('for today')
  expect(await model(page, 'post')).toBe('Thank you Priya Nair for today')
  await page.close()
})

test('LinkedIn writes its text anew when the editor loses the focus', async () => {
  const page = await browser.page(surfaces.linkedinModal.url)
  await write(page, surfaces.linkedinModal, 'A good day')
  const word = await surfaces.linkedinModal.editor(page).locator('p').first().elementHandle()
  await page.getByRole('button', { name: 'Dismiss' }).focus()
  await expect.poll(() => word?.evaluate(element => element.isConnected)).toBe(false)
  expect(await model(page, 'post')).toBe('A good day')
  await page.close()
})

test('Facebook asks for a second stage of Pages, where the editor is gone', async () => {
  const page = await browser.page(`${surfaces.facebookPost.url}?stages=2`)
  const editor = await surfaces.facebookPost.open(page)
  await editor.click()
  await page.keyboard.type('A good day')
  await page.getByRole('button', { name: 'Next' }).click()
  await expect.poll(() => surfaces.facebookPost.editor(page).count()).toBe(0)
  await surfaces.facebookPost.button(page).click()
  await expect.poll(() => posted(page)).toEqual(['A good day'])
  await page.close()
})

describe.each(Object.values(unread))('$name', surface => {
  test.each(['its button', ...surface.keys])('publishes what was typed, by %s', async way => {
    const page = await written(surface)
    if (way === 'its button') await surface.button(page).click()
    else await page.keyboard.press(way)
    await expect.poll(() => posted(page)).toEqual([text])
    await expect.poll(() => model(page, surface.box)).toBe('')
    await page.close()
  })
})

test('Facebook starts a reply with the other person’s name', async () => {
  const page = await browser.page('https://www.facebook.com/')
  await page.getByRole('button', { name: 'Leave a comment' }).first().click()
  await page.getByRole('button', { name: 'Reply to Ana Ruiz' }).click()
  await expect.poll(() => model(page, 'reply')).toBe('Ana Ruiz ')
  await page.keyboard.type('thank you')
  await page.keyboard.press('Enter')
  await expect.poll(() => posted(page)).toEqual(['Ana Ruiz thank you'])
  await page.close()
})

test('Facebook opens a post in a dialog, with a comment in it', async () => {
  const page = await browser.page('https://www.facebook.com/')
  await page.getByRole('button', { name: '2 hours ago' }).first().click()
  await page.getByRole('dialog').getByRole('textbox', { name: 'Comment as' }).click()
  await page.keyboard.type('Good luck')
  await page.keyboard.press('Enter')
  await expect.poll(() => posted(page)).toEqual(['Good luck'])
  await page.close()
})

test('Facebook sends a chat by Enter and publishes nothing', async () => {
  const page = await browser.page('https://www.facebook.com/')
  await page.getByRole('button', { name: 'Chat with Ana Ruiz' }).click()
  await page.getByRole('textbox', { name: 'Message' }).click()
  await page.keyboard.type('See you at six')
  await page.keyboard.press('Enter')
  await page.getByText('See you at six').waitFor()
  expect(await posted(page)).toEqual([])
  await page.close()
})

test('LinkedIn turns HTML from scripts away', async () => {
  const page = await browser.page('https://www.linkedin.com/feed/')
  const write = () =>
    page.evaluate(() => {
      document.body.innerHTML = '<img src="x">'
    })
  await expect(write()).rejects.toThrow('TrustedHTML')
  await page.close()
})

test.each(['https://www.facebook.com/', 'https://www.linkedin.com/feed/'])(
  'the class names of %s are new at each load',
  async url => {
    const names = async () => {
      const page = await browser.page(url)
      const found = await page.locator('[role=combobox]').getAttribute('class')
      await page.close()
      return found
    }
    expect(await names()).not.toBe(await names())
  },
)

test.each(Object.values(surfaces))('$name speaks German when asked', async surface => {
  const page = await browser.page(`${surface.url}${surface.url.includes('?') ? '&' : '?'}lang=de`)
  await write(page, surface, 'Ein schöner Tag')
  await surface.button(page).click()
  await expect.poll(() => posted(page)).toEqual(['Ein schöner Tag'])
  expect(await page.getAttribute('html', 'lang')).toBe('de')
  await page.close()
})
