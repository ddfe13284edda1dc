import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Browser, inContentScript, launch, paintedPixels } from './harness.ts'

// What the other tests stand on.

let browser: Browser
beforeAll(async () => {
  browser = await launch({ colorScheme: 'dark', locale: 'de-DE', viewport: { width: 400, height: 300 } })
})
afterAll(() => browser.close())

test.each(['https://x.com/home', 'https://www.facebook.com/', 'https://www.linkedin.com/feed/'])(
  'the extension is in %s, in a world of its own',
  async url => {
    const page = await browser.page(url)
    expect(await inContentScript(page, 'chrome.runtime.id')).toBe(browser.extensionId)
    await expect(inContentScript(page, 'window.replica.posted')).rejects.toThrow('undefined')
    await page.close()
  },
)

test('the extension is not in other sites', async () => {
  const page = await browser.page('https://school.example/')
  await expect(inContentScript(page, '1')).rejects.toThrow('no content script')
  await page.close()
})

test('a window has the size, colours and language asked for', async () => {
  const page = await browser.page('https://school.example/')
  const seen = () => [
    innerWidth,
    innerHeight,
    matchMedia('(prefers-color-scheme: dark)').matches,
    navigator.language,
  ]
  expect(await page.evaluate(seen)).toEqual([400, 300, true, 'de-DE'])
  await page.close()
})

test('painted pixels are those of the page', async () => {
  const page = await browser.page('https://x.com/home?theme=dark')
  await page.evaluate(() => {
    document.body.style.backgroundColor = 'rgb(200, 30, 40)'
    document.body.replaceChildren()
  })
  const pixels = await paintedPixels(page, { x: 10, y: 10, width: 4, height: 3 })
  expect(pixels.at(0, 0)).toEqual([200, 30, 40, 255])
  expect(pixels.count((red, green, blue) => red === 200 && green === 30 && blue === 40)).toBe(12)
  await page.close()
})

test('an address outside the replicas is noticed, whosever it is', async () => {
  expect(browser.strays).toEqual([])
  const page = await browser.context.newPage()
  const addresses = ['https://tracker.example/seen', 'https://www.google.com/seen']
  for (const address of addresses) await page.goto(address)
  expect(browser.strays).toEqual(expect.arrayContaining(addresses))
  await page.close()
})
