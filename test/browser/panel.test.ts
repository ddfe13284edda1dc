import { mkdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { panelWords as words } from '../../src/words.ts'
import { type Browser, launch, paintedPixels } from './harness.ts'
import { type Bare, barePage, card, caret, draft, layout, told, update, views } from './panel-page.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const pictures = join(import.meta.dirname, '../output/panel')
mkdirSync(pictures, { recursive: true })

let browser: Browser
beforeAll(async () => {
  browser = await launch({ extension: false })
})
afterAll(async () => {
  await browser?.close()
})

async function bare(scene: Bare, act: (page: Page) => Promise<void>): Promise<void> {
  const page = await barePage(browser, scene)
  const errors: string[] = []
  page.on('pageerror', error => errors.push(String(error)))
  page.on('console', message => message.type() === 'error' && errors.push(message.text()))
  await act(page)
  expect(errors).toEqual([])
  await page.close()
}

const open = (page: Page) => card(page).getByRole('button', { expanded: false }).click()
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
      await update(page, views.held)
      await page.screenshot({ path: join(pictures, 'held-zoom-200.png') })
      for (const button of await card(page).getByRole('button', { disabled: false }).all())
        await button.click({ trial: true })
    }))
})

/** How far the panel stands below its box. */
async function distance(page: Page): Promise<number | undefined> {
  const [panel, block] = [await card(page).boundingBox(), await page.locator('#block').boundingBox()]
  return panel && block ? Math.round(panel.y - block.y - block.height) : undefined
}

describe('while somebody writes', () => {
  test.each(['note', 'warn', 'held', 'copy', 'unknown'] as const)(
    'the %s panel moves neither caret, focus nor page',
    name =>
      bare({}, async page => {
        const before = [await caret(page), await layout(page)]
        await update(page, views[name])
        await card(page).waitFor()
        expect([await caret(page), await layout(page)]).toEqual(before)
      }),
  )

  test('only a held post or wording to copy opens it', () =>
    bare({}, async page => {
      await update(page, views.warn)
      await expect.poll(() => card(page).getByRole('button').count()).toBe(1)
      await update(page, views.held)
      expect(await card(page).textContent()).toContain(words.held)
      await update(page, views.nothing)
      expect(await page.locator('second-look').isVisible()).toBe(false)
    }))

  test('pressing in it leaves the caret where it is', () =>
    bare({}, async page => {
      await update(page, views.warn)
      const before = await caret(page)
      await open(page)
      await card(page).getByRole('button', { name: words.next }).click()
      await card(page).getByText(words.why).click()
      await card(page).getByRole('button', { name: words.notThisTime }).click()
      expect(await caret(page)).toEqual(before)
      await page.keyboard.type('ish')
      expect(await page.locator('#editor').textContent()).toBe(draft.replace('Long', 'Longish'))
      expect(await told(page)).toEqual(['show affiliation', 'show disparagement', 'dismiss disparagement'])
    }))

  test('one finding is shown at a time, in the order of the text', () =>
    bare({}, async page => {
      await update(page, views.warn)
      await open(page)
      const quoted = card(page).getByRole('blockquote')
      expect(await quoted.textContent()).toBe('Oak Trees Academy')
      await card(page).getByRole('button', { name: words.next }).click()
      expect(await quoted.textContent()).toBe('Mr Patel’s class was awful')
      await card(page).getByRole('button', { name: words.previous }).click()
      await card(page).getByRole('button', { name: 'Add a disclaimer' }).click()
      expect((await told(page)).at(-1)).toBe('fix affiliation')
    }))

  test('a press that the page makes up counts for nothing', () =>
    bare({}, async page => {
      await update(page, views.held)
      await page.evaluate(() => {
        const buttons = document.querySelector('second-look')?.shadowRoot?.querySelectorAll('button') ?? []
        for (const button of buttons) button.click()
      })
      expect(await told(page)).toEqual(['show affiliation'])
    }))

  test('it stays beside its box when the page scrolls', () =>
    bare({ css: 'main { height: 3000px } #block { margin-top: 200px }' }, async page => {
      await update(page, views.warn)
      const before = await distance(page)
      await page.evaluate(() => scrollTo(0, 120))
      await expect.poll(() => distance(page)).toBe(before)
      await page.evaluate(() => scrollTo(0, 2000))
      await expect.poll(() => card(page).isVisible()).toBe(false)
    }))

  test('and when something is put in above its box', () =>
    bare({}, async page => {
      await update(page, views.warn)
      const before = await distance(page)
      await page.evaluate(() => {
        const news = document.createElement('h1')
        news.textContent = 'New posts'
        document.querySelector('main')?.prepend(news)
      })
      await expect.poll(() => distance(page)).toBe(before)
    }))
})

describe('with the keyboard alone', () => {
  test('Alt+Shift+L goes in, Tab goes on, Escape comes back to the exact caret, and the page hears none of it', () =>
    bare({}, async page => {
      await page.evaluate(() => {
        const heard: string[] = []
        Object.assign(window, { heard })
        for (const kind of ['keydown', 'keyup', 'focusin', 'click'])
          document.addEventListener(
            kind,
            event => heard.push(`${kind} ${(event as KeyboardEvent).key ?? ''}`),
            true,
          )
      })
      const heard = () =>
        page.evaluate(() =>
          (window as unknown as { heard: string[] }).heard.filter(one =>
            /Enter|Escape|Tab|focusin|L$/.test(one),
          ),
        )
      const before = await caret(page)
      await update(page, views.warn)
      await page.keyboard.press('Alt+Shift+L')
      expect((await caret(page)).focus).toBe('second-look')
      await page.keyboard.press('Enter')
      for (const _ of ['previous', 'next', 'why', 'fix', 'dismiss']) await page.keyboard.press('Tab')
      await page.keyboard.press('Enter')
      expect(await told(page)).toEqual(['show affiliation', 'dismiss affiliation'])
      await page.keyboard.press('Escape')
      expect(await caret(page)).toEqual(before)
      expect(await heard()).toEqual(['focusin '])
      await page.keyboard.type('ish')
      expect(await page.locator('#editor').textContent()).toBe(draft.replace('Long', 'Longish'))
    }))

  test('when the last finding goes, the caret is back in the text', () =>
    bare({}, async page => {
      const before = await caret(page)
      await update(page, views.note)
      await page.keyboard.press('Alt+Shift+L')
      await update(page, views.nothing)
      expect(await caret(page)).toEqual(before)
    }))

  test('without a panel the shortcut is the page’s own', () =>
    bare({}, async page => {
      await update(page, views.nothing)
      const before = await caret(page)
      const prevented = page.evaluate(
        () =>
          new Promise(done =>
            addEventListener('keydown', event => event.code === 'KeyL' && done(event.defaultPrevented)),
          ),
      )
      await page.keyboard.press('Alt+Shift+L')
      expect([await prevented, (await caret(page)).focus]).toEqual([false, before.focus])
    }))
})

describe('to a screen reader', () => {
  test('it says once that there is something, and again only when the findings change', () =>
    bare({}, async page => {
      await update(page, views.nothing)
      const said = () => page.evaluate(() => (window as unknown as { said: string[] }).said)
      await page.evaluate(() => {
        const said: string[] = []
        Object.assign(window, { said })
        const look = () => {
          const text = document
            .querySelector('second-look')
            ?.shadowRoot?.querySelector('[role=status]')?.textContent
          if (text && said.at(-1) !== text) said.push(text)
          if (text === '' && said.at(-1) !== '') said.push('')
          requestAnimationFrame(look)
        }
        look()
      })
      const spoken = async () => (await said()).filter(Boolean)
      const first = words.announce(words.things(2))
      await update(page, views.warn)
      await expect.poll(spoken).toEqual([first])
      for (const more of ['a', 'ab', 'abc'])
        await update(page, {
          ...views.warn,
          text: more + draft,
          findings: views.warn.findings.map(one => ({
            ...one,
            start: one.start + more.length,
            end: one.end + more.length,
          })),
        })
      await update(page, views.held)
      const held = words.announceHeld(views.held.findings[0]?.message ?? '')
      await expect.poll(spoken).toEqual([first, held])
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
    await update(page, views.held)
    await page.emulateMedia({ reducedMotion: 'reduce' })
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
      await browser.context.grantPermissions(['clipboard-read', 'clipboard-write'])
      await page.evaluate('navigator.clipboard.writeText("")')
      await page.evaluate(before)
      await update(page, views.copy)
      await card(page).getByRole('button', { name: words.copy }).click()
      await card(page).getByRole('button', { name: words.copied }).waitFor()
      expect(await clipboard(page)).toBe(views.copy.copy)
    }),
  )
})

describe('marks in the text', () => {
  const amber = (red: number, green: number, blue: number) =>
    red > 170 && green > 90 && green < 150 && blue < 60
  const grey = (red: number, green: number, blue: number) =>
    Math.abs(red - 0x7c) < 3 && Math.abs(green - 0x83) < 3 && Math.abs(blue - 0x80) < 3
  const shown = async (page: Page) => {
    const box = await page.locator('#editor').boundingBox()
    if (!box) throw new Error('no editor')
    const pixels = await paintedPixels(page, box)
    return { amber: pixels.count(amber) > 150, grey: pixels.count(grey) > 40 }
  }
  const paint = (page: Page, owner: string, level?: 'warn' | 'note') =>
    page.evaluate(
      ([name = '', kind]) => {
        const owners = window as unknown as { owners?: Record<string, object> }
        owners.owners ??= {}
        owners.owners[name] ??= {}
        const text =
          document.querySelector('#editor')?.firstChild ??
          document.querySelector('#editor')?.shadowRoot?.querySelector('p')?.firstChild
        const range = new Range()
        if (text) range.setStart(text, name === 'first' ? 12 : 35)
        if (text) range.setEnd(text, name === 'first' ? 29 : 61)
        window.bench.paintMarks(owners.owners[name], kind ? [{ range, level: kind as 'warn' }] : [])
      },
      [owner, level],
    )
  const sheets = (page: Page) => page.evaluate(() => document.adoptedStyleSheets.length + CSS.highlights.size)

  test.each([false, true])('are really painted, and owners do not disturb each other (dark: %s)', dark =>
    bare({ dark }, async page => {
      expect(await shown(page)).toEqual({ amber: false, grey: false })
      await paint(page, 'first', 'warn')
      expect(await shown(page)).toEqual({ amber: true, grey: false })
      await paint(page, 'second', 'note')
      expect(await shown(page)).toEqual({ amber: true, grey: true })
      await paint(page, 'first')
      expect(await shown(page)).toEqual({ amber: false, grey: true })
      await paint(page, 'second')
      expect(await sheets(page)).toBe(0)
    }),
  )

  test('are painted in an open shadow root', () =>
    bare({}, async page => {
      await page.evaluate(text => {
        const editor = document.querySelector('#editor')
        const line = document.createElement('p')
        line.textContent = text
        editor?.replaceChildren()
        editor?.attachShadow({ mode: 'open' }).append(line)
      }, draft)
      await paint(page, 'first', 'warn')
      expect((await shown(page)).amber).toBe(true)
    }))
})
