import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { SeenPage } from '../../extension/popup/page.ts'
import { sections } from '../../rules/policy.ts'
import { optionsWords, panelWords, popupWords, siteNames } from '../../src/words.ts'
import { type Browser, elsewhere, launch, surfaces } from './harness.ts'
import { openPopup } from './popup.ts'
import { counts, harmless, openBox, soon, telling, typeDraft } from './scene.ts'

const shots = resolve(import.meta.dirname, '../output/popup')
const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const head = 'head@elm.sch.uk'
const eventually = <T>(ask: () => T | Promise<T>) => expect.poll(ask, soon)

let browser: Browser
let popupUrl: string
let optionsUrl: string
/** Where the last mail link handed to the mail program is kept. */
let mailed: string
beforeAll(async () => {
  await mkdir(shots, { recursive: true })
  // What the browser calls for a mail link on Linux: here it only writes down what it was given.
  const programs = await mkdtemp(join(tmpdir(), 'second-look-mail-'))
  mailed = join(programs, 'mailed')
  await writeFile(join(programs, 'xdg-email'), `#!/bin/sh\nprintf %s "$1" > '${mailed}'\n`, { mode: 0o755 })
  process.env.PATH = `${programs}:${process.env.PATH}`
  browser = await launch()
  popupUrl = `chrome-extension://${browser.extensionId}/extension/popup/index.html`
  optionsUrl = `chrome-extension://${browser.extensionId}/extension/options/index.html`
})
afterAll(async () => {
  expect(browser?.strays).toEqual([])
  await browser?.close()
})
beforeEach(async () => {
  await clearStorage()
  for (const page of browser.context.pages().slice(1)) await page.close()
})

const clearStorage = async () => (await browser.worker()).evaluate('chrome.storage.local.clear()')
const choose = async (kept: object) =>
  (await browser.worker()).evaluate(`chrome.storage.local.set(${JSON.stringify(kept)})`)
const badge = async (page: Page): Promise<{ text: string; title: string; colour: number[] }> => {
  await page.bringToFront()
  return (await browser.worker()).evaluate(`(async () => {
    const [{ id: tabId }] = await chrome.tabs.query({ active: true, lastFocusedWindow: true })
    const { action } = chrome
    return {
      text: await action.getBadgeText({ tabId }),
      title: await action.getTitle({ tabId }),
      colour: await action.getBadgeBackgroundColor({ tabId }),
    }
  })()`)
}

/** The popup's page in a tab of its own, over a tab that stands in for the active one and its content script. */
async function popupOver({ address, title, ...status }: Partial<SeenPage> = {}): Promise<Page> {
  const page = await browser.context.newPage()
  await page.addInitScript(
    ({ address, title, status }) => {
      const { tabs } = (globalThis as unknown as { chrome: { tabs: Record<string, unknown> } }).chrome
      // The polyfill hands a callback over where the browser gives no promise.
      const answer =
        (value: unknown) =>
        (...asked: unknown[]) => {
          const done = asked.at(-1)
          return typeof done === 'function' ? done(value) : Promise.resolve(value)
        }
      tabs.query = answer([{ id: 1, url: address, title }])
      tabs.sendMessage = answer(status)
    },
    { address, title, status: status.state ? { warns: 0, notes: 0, site: 'twitter', ...status } : undefined },
  )
  await page.goto(popupUrl)
  await page.getByRole('main').waitFor()
  return page
}

const statusOf = (page: Page) => page.locator('[data-state]')

describe('the popup over a real tab says', () => {
  test('on a page of a site where nobody writes: ready', async () => {
    const page = await browser.page('https://x.com/home')
    const popup = await openPopup(browser, page)
    expect(await popup.text()).toContain(popupWords.states.waiting.heading)
    expect(await popup.text()).toContain(popupWords.states.waiting.line(siteNames.twitter))
    await popup.close()
  })

  test('of a draft with nothing to look at: that it is checked, and that the judgement stays yours', async () => {
    const scene = await openBox(browser, surfaces.xInline)
    await typeDraft(scene, surfaces.xInline, harmless)
    const popup = await openPopup(browser, scene.page)
    expect(await popup.text()).toContain(popupWords.states.checking.line())
    await popup.close()
  })

  test('of a draft with something to look at: how many things, on the badge too', async () => {
    const scene = await openBox(browser, surfaces.xInline)
    await typeDraft(scene, surfaces.xInline, telling)
    await scene.panel.getByRole('button', { name: counts(1) }).waitFor()
    await eventually(async () => (await badge(scene.page)).text).toBe('1')
    expect(await badge(scene.page)).toMatchObject({ title: `Second Look: ${panelWords.things(1)}` })
    const popup = await openPopup(browser, scene.page)
    expect(await popup.text()).toContain(`${panelWords.things(1)}: ${popupWords.found(1, 0)}`)
    await popup.screenshot(resolve(shots, 'real-light.png'))
    await popup.screenshot(resolve(shots, 'real-dark.png'), 'dark')
    await popup.close()
  })

  test('of a box that is not known: not checking here', async () => {
    const page = await browser.page('https://x.com/home')
    await page.evaluate(() => {
      const box = document.createElement('textarea')
      box.id = 'strange'
      document.body.prepend(box)
    })
    await page.locator('#strange').click()
    await page.keyboard.type(harmless)
    const popup = await openPopup(browser, page)
    await eventually(() => popup.text()).toContain(popupWords.states['unknown-box'].line())
    await popup.close()
  })

  test('on any other page: not checking here, and why', async () => {
    const page = await browser.page(`https://${elsewhere}/`)
    const popup = await openPopup(browser, page)
    expect(await popup.text()).toContain(popupWords.states.elsewhere.line())
    await popup.close()
  })

  test('where the browser tells nothing of the page: not checking here', async () => {
    const page = await browser.page('about:blank')
    const popup = await openPopup(browser, page)
    expect(await popup.text()).toContain(popupWords.states.unseen.line())
    await popup.close()
  })

  test('the page’s own address and title in the report', async () => {
    await choose({ profile: { headTeacherAddress: head } })
    const page = await browser.page('https://x.com/home?a=1&bcc=x@elm.sch.uk')
    await page.evaluate(() => {
      document.title = 'Al on X: "So & so"'
    })
    const popup = await openPopup(browser, page)
    const link = new URL(await popup.evaluate<string>('document.querySelector("a.main").href'))
    expect(link.pathname).toBe(head)
    expect([...link.searchParams.keys()]).toEqual(['subject', 'body'])
    expect(link.searchParams.get('body')).toContain('Page: Al on X: "So & so"\r\n')
    expect(link.searchParams.get('body')).toContain('Address: https://x.com/home?a=1&bcc=x@elm.sch.uk\r\n')
    await popup.close()
  })
})

test.runIf(process.platform === 'linux')('a press on the report hands it to the mail program', async () => {
  await choose({ profile: { headTeacherAddress: head } })
  const popup = await openPopup(browser, await browser.page('https://x.com/home'))
  const link = await popup.evaluate<string>('document.querySelector("a.main").href')
  // The popup goes with the press and never answers.
  void popup.click('a.main').catch(() => {})
  await eventually(() => readFile(mailed, 'utf8').catch(() => '')).toBe(link)
})

describe('the switch', () => {
  test('makes a site’s page quiet, and brings Second Look back', async () => {
    const scene = await openBox(browser, surfaces.xInline)
    const found = scene.panel.getByRole('button', { name: counts(1) })
    await typeDraft(scene, surfaces.xInline, telling)
    await found.waitFor()
    let popup = await openPopup(browser, scene.page)
    await popup.click('[role="switch"]')
    await eventually(() => popup.text()).toContain(popupWords.states.off.line(siteNames.twitter))
    await popup.close()

    await scene.panel.waitFor({ state: 'detached' })
    await eventually(async () => (await badge(scene.page)).text).toBe('')
    await scene.editor.click()
    await scene.page.keyboard.press('End')
    await scene.page.keyboard.type(' Really!')
    expect(await scene.page.locator('second-look').count()).toBe(0)

    popup = await openPopup(browser, scene.page)
    expect(await popup.text()).toContain(popupWords.states.off.heading)
    await popup.click('[role="switch"]')
    await eventually(() => popup.text()).toContain(popupWords.states.waiting.heading)
    await popup.close()
    await scene.editor.click()
    await scene.page.keyboard.type(' Yes!')
    await found.waitFor()
  })

  test('leaves the other sites as they are', async () => {
    await choose({ sitesOff: ['linkedin'] })
    const page = await popupOver({ site: 'facebook', state: 'waiting' })
    await page.getByRole('switch').click()
    await page.getByText(popupWords.states.off.line(siteNames.facebook)).waitFor()
    expect(await (await browser.worker()).evaluate('chrome.storage.local.get("sitesOff")')).toEqual({
      sitesOff: ['linkedin', 'facebook'],
    })
  })
})

describe('the badge', () => {
  // From a page of the extension, where no content script reports of its own accord.
  const send = (page: Page, message: unknown) =>
    page.evaluate(`chrome.runtime.sendMessage(${JSON.stringify(message)}).then(() => {}, () => {})`)
  const amber = [242, 179, 80, 255]
  const grey = [106, 115, 109, 255]

  test('counts warnings in amber, notes alone in grey, and is empty for nothing', async () => {
    const page = await browser.page(optionsUrl)
    await send(page, { kind: 'count', warns: 2, notes: 1 })
    await expect
      .poll(() => badge(page))
      .toEqual({ text: '2', title: 'Second Look: 3 things to look at', colour: amber })
    await send(page, { kind: 'count', warns: 0, notes: 1 })
    await expect
      .poll(() => badge(page))
      .toEqual({ text: '1', title: 'Second Look: 1 thing to look at', colour: grey })
    await send(page, { kind: 'count', warns: 0, notes: 0 })
    await eventually(() => badge(page)).toMatchObject({ text: '', title: 'Second Look' })
  })

  test('passes over messages that are not numbers of findings', async () => {
    const page = await browser.page(optionsUrl)
    await send(page, { kind: 'count', warns: 2, notes: 0 })
    await eventually(async () => (await badge(page)).text).toBe('2')
    const odd = [
      null,
      'count',
      {},
      { kind: 'count' },
      { kind: 'status' },
      { kind: 'draft', warns: 3, notes: 0 },
    ]
    const bad = [
      { warns: '3', notes: 0 },
      { warns: -1, notes: 0 },
      { warns: 1e9, notes: 0 },
      { warns: 1.5, notes: 0 },
    ]
    for (const message of [...odd, ...bad.map(more => ({ kind: 'count', ...more }))])
      await send(page, message)
    expect((await badge(page)).text).toBe('2')
    await send(page, { kind: 'count', warns: 4, notes: 0 })
    await eventually(async () => (await badge(page)).text).toBe('4')
  })

  test('belongs to its tab, and goes when the tab goes elsewhere', async () => {
    const page = await browser.page(optionsUrl)
    const other = await browser.page(optionsUrl)
    await send(page, { kind: 'count', warns: 2, notes: 0 })
    await eventually(async () => (await badge(page)).text).toBe('2')
    expect((await badge(other)).text).toBe('')
    await page.goto(`https://${elsewhere}/`)
    await eventually(() => badge(page)).toMatchObject({ text: '', title: 'Second Look' })
  })

  test('is shown by a worker that was asleep', async () => {
    const page = await browser.page(optionsUrl)
    await stopWorker(page)
    await send(page, { kind: 'count', warns: 7, notes: 0 })
    await eventually(async () => (await badge(page)).text).toBe('7')
  })
})

/** Has the background worker stop, as after half a minute without work. */
async function stopWorker(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page)
  let status = ''
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    status = versions[0]?.runningStatus ?? status
  })
  await session.send('ServiceWorker.enable')
  await eventually(() => status).toBe('running')
  await session.send('ServiceWorker.stopAllWorkers')
  await eventually(() => status).toBe('stopped')
  await session.detach()
}

describe('each state has its words:', () => {
  const states: [state: keyof typeof popupWords.states, seen: Partial<SeenPage>][] = [
    ['waiting', { state: 'waiting' }],
    ['checking', { state: 'checking' }],
    ['unknown-box', { state: 'unknown-box' }],
    ['off', { state: 'off' }],
    ['failed', { state: 'failed' }],
    ['reload', { address: 'https://www.linkedin.com/feed/' }],
    ['elsewhere', { address: `https://${elsewhere}/` }],
    ['unseen', {}],
  ]
  test.each(states)('%s', async (state, seen) => {
    const page = await popupOver(seen)
    const { heading, line } = popupWords.states[state]
    await statusOf(page).getByRole('heading', { name: heading }).waitFor()
    await statusOf(page).getByText(line(siteNames.twitter)).waitFor()
  })

  const counted: [seen: Partial<SeenPage>, said: string][] = [
    [{ state: 'checking', warns: 1 }, '1 thing to look at: 1 worth changing'],
    [{ state: 'checking', notes: 1 }, '1 thing to look at: 1 note'],
    [{ state: 'checking', warns: 2, notes: 3 }, '5 things to look at: 2 worth changing, 3 notes'],
    [{ state: 'failed', warns: 1 }, '1 thing to look at: 1 worth changing'],
    [{ state: 'unknown-box', warns: 1 }, '1 thing to look at: 1 worth changing'],
  ]
  test.each(counted)('%j reads “%s”', async (seen, said) => {
    const page = await popupOver(seen)
    await statusOf(page).getByText(said, { exact: true }).waitFor()
    const missing = seen.state !== 'checking'
    expect(
      await statusOf(page)
        .getByText(/Read it over yourself/)
        .count(),
    ).toBe(missing ? 1 : 0)
  })
})

describe('the guidance', () => {
  test('shows every section of the policy, and opens one by a press', async () => {
    const page = await popupOver()
    expect(await page.locator('details').count()).toBe(sections.length)
    await page.getByText('Recruitment', { exact: true }).click()
    const { asks, why, instead } = sections.find(({ id }) => id === 'recruitment') ?? {}
    for (const text of [asks, why, instead]) await page.getByText(text ?? '').waitFor()
  })

  test('is searched while one types, says how many sections match, and marks the words', async () => {
    const page = await popupOver()
    const search = page.getByRole('searchbox', { name: popupWords.search })
    await search.fill('CAMERA')
    await page.getByText(popupWords.matches(1)).waitFor()
    expect(await page.locator('details[open]').count()).toBe(1)
    expect(await page.locator('mark').allTextContents()).toEqual(['camera', 'camera'])
    await search.fill('unicorn')
    await page.getByText(popupWords.matches(0)).waitFor()
    await search.fill('')
    await page.getByText(popupWords.sections(sections.length)).waitFor()
    expect(await page.locator('details[open]').count()).toBe(0)
  })
})

describe('the report', () => {
  test('without an address says so, and leads to the settings where one is set; then it can be sent', async () => {
    const page = await popupOver({ address: 'https://x.com/home', title: 'Home / X' })
    await page.getByText(popupWords.noAddress).waitFor()
    expect(await page.locator('a[href^="mailto:"]').allTextContents()).toEqual([popupWords.question])
    const [options] = await Promise.all([
      browser.context.waitForEvent('page'),
      page.getByRole('link', { name: popupWords.setAddress }).click(),
    ])
    expect(options.url()).toBe(optionsUrl)
    await options.getByLabel(optionsWords.address).fill(head)
    await options.keyboard.press('Enter')
    await options.getByText(optionsWords.addressSaved(head)).waitFor()

    const link = page.getByRole('link', { name: popupWords.report })
    await link.waitFor()
    const mail = new URL((await link.getAttribute('href')) ?? '')
    expect(mail.pathname).toBe(head)
    expect(mail.searchParams.get('body')).toContain('Page: Home / X\r\nAddress: https://x.com/home\r\n')
  })

  test('sends questions to the CEO', async () => {
    const page = await popupOver()
    const href = await page.getByRole('link', { name: popupWords.question }).getAttribute('href')
    expect(new URL(href ?? '').pathname).toBe('ceo@oaktreesmat.co.uk')
  })
})

describe('the settings', () => {
  test('refuse what is no address, say what one looks like, and keep the old one', async () => {
    await choose({ profile: { headTeacherAddress: head } })
    const page = await browser.page(optionsUrl)
    const field = page.getByLabel(optionsWords.address)
    expect(await field.inputValue()).toBe(head)
    await field.fill('head at elm')
    await page.getByRole('button', { name: optionsWords.save }).click()
    await page.getByText(optionsWords.addressWrong('head at elm')).waitFor()
    expect(await field.getAttribute('aria-invalid')).toBe('true')
    await page.reload()
    expect(await field.inputValue()).toBe(head)
  })

  test('forget the address when it is cleared', async () => {
    await choose({ profile: { headTeacherAddress: head } })
    const page = await browser.page(optionsUrl)
    await page.getByLabel(optionsWords.address).fill('')
    await page.keyboard.press('Enter')
    await page.getByText(optionsWords.addressCleared).waitFor()
    expect(await (await browser.worker()).evaluate('chrome.storage.local.get("profile")')).toEqual({
      profile: {},
    })
  })

  test('switch a site off and on at once', async () => {
    const page = await browser.page(optionsUrl)
    const linkedin = page.getByRole('switch', { name: siteNames.linkedin })
    await linkedin.click()
    await page.getByText(optionsWords.siteSaved(siteNames.linkedin, false)).waitFor()
    await page.reload()
    expect(await linkedin.getAttribute('aria-checked')).toBe('false')
    await linkedin.click()
    await page.getByText(optionsWords.siteSaved(siteNames.linkedin, true)).waitFor()
    expect(await linkedin.getAttribute('aria-checked')).toBe('true')
  })
})

test('the popup is used with the keyboard alone', async () => {
  await choose({ profile: { headTeacherAddress: head } })
  const page = await popupOver({ state: 'waiting', address: 'https://x.com/home' })
  const stops: string[] = []
  for (let i = 0; i < 7; i++) {
    await page.keyboard.press('Tab')
    stops.push(
      await page.evaluate(() => {
        const at = document.activeElement
        const outline = at && getComputedStyle(at).outlineStyle
        return `${at?.ariaLabel || at?.textContent}${outline === 'solid' ? '' : ' (no outline)'}`
      }),
    )
  }
  expect(stops).toEqual([
    popupWords.settings,
    popupWords.switch(siteNames.twitter),
    popupWords.report,
    popupWords.question,
    popupWords.search,
    'Introduction',
    'Purpose of this Policy',
  ])
  await page.keyboard.press('Enter')
  expect(await page.locator('details[open] summary').allTextContents()).toEqual(['Purpose of this Policy'])
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.type('logo')
  await page.getByText(popupWords.matches(1)).waitFor()
  for (let i = 0; i < 3; i++) await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Space')
  await page.getByText(popupWords.states.off.line(siteNames.twitter)).waitFor()
})

describe.each(['light', 'dark'] as const)('in a %s browser', scheme => {
  const pages: [name: string, width: number, open: () => Promise<Page>][] = [
    [
      'checking',
      360,
      () => popupOver({ state: 'checking', warns: 1, notes: 1, address: 'https://x.com/home' }),
    ],
    ['waiting-320', 320, () => popupOver({ state: 'waiting', address: 'https://x.com/home' })],
    [
      'searching',
      360,
      async () => searching(await popupOver({ state: 'waiting', address: 'https://x.com/home' })),
    ],
    [
      'reading',
      360,
      async () => reading(await popupOver({ state: 'checking', address: 'https://x.com/home' })),
    ],
    ['failed', 360, () => popupOver({ state: 'failed', notes: 1 })],
    ['settings', 800, async () => wrong(await browser.page(optionsUrl))],
    ['settings-320', 320, () => browser.page(optionsUrl)],
  ]
  const searching = async (page: Page) => {
    await page.getByRole('searchbox').fill('photo')
    return page
  }
  const reading = async (page: Page) => {
    await page.getByText('Protecting our business reputation').click()
    return page
  }
  const wrong = async (page: Page) => {
    await page.getByLabel(optionsWords.address).fill('head@elm')
    await page.keyboard.press('Enter')
    return page
  }

  test.each(pages)('%s can be seen and used by everybody', async (name, width, open) => {
    if (!name.startsWith('waiting')) await choose({ profile: { headTeacherAddress: head } })
    const page = await open()
    await page.setViewportSize({ width, height: 600 })
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })
    await page.screenshot({ path: resolve(shots, `${name}-${scheme}.png`), fullPage: true })
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    )
    const violations = await page.evaluate(`${axe}; axe.run().then(({ violations }) =>
      violations.map(({ id, nodes }) => id + ' ' + nodes.map(node => node.html).join(' ')))`)
    expect(violations).toEqual([])
  })
})

test('a page that was open before an update asks to be reloaded', async () => {
  // An extension that was loaded by a flag comes back from its reload only in developer mode.
  const extensions = await browser.page('chrome://extensions/')
  await extensions.evaluate('chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })')
  const page = await browser.page('https://x.com/home')
  const restarted = browser.context.waitForEvent('serviceworker')
  await (await browser.worker()).evaluate('void setTimeout(() => chrome.runtime.reload())')
  await restarted
  const popup = await openPopup(browser, page)
  expect(await popup.text()).toContain(popupWords.states.reload.line())
  await popup.close()
})
