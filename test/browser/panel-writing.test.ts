import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { panelWords as words } from '../../src/words.ts'
import { bareScenes, card, caret, draft, layout, open, told, update, views } from './panel-page.ts'

const bare = bareScenes()

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

  test('it steps aside while the site’s own list of names is open', () =>
    bare({}, async page => {
      await update(page, views.warn)
      const list = (open: boolean) =>
        page
          .locator('#editor')
          .evaluate((editor, now) => editor.setAttribute('aria-expanded', String(now)), open)
      await list(true)
      await expect.poll(() => card(page).isVisible()).toBe(false)
      await list(false)
      await expect.poll(() => card(page).isVisible()).toBe(true)
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

  test('Tab reaches it too, after the page’s own buttons', () =>
    bare({}, async page => {
      const before = await caret(page)
      await update(page, views.warn)
      await page.keyboard.press('Tab')
      await page.keyboard.press('Tab')
      expect((await caret(page)).focus).toBe('second-look')
      await page.keyboard.press('Escape')
      expect(await caret(page)).toEqual(before)
    }))

  test('when the last finding goes, the caret is back in the text', () =>
    bare({}, async page => {
      const before = await caret(page)
      await update(page, views.note)
      await page.keyboard.press('Alt+Shift+L')
      await update(page, views.nothing)
      expect(await caret(page)).toEqual(before)
    }))

  test('a key held down in it does nothing in the text it comes back to', () =>
    bare({}, async page => {
      await update(page, views.note)
      await page.keyboard.press('Alt+Shift+L')
      await page.keyboard.down('Enter')
      await update(page, views.nothing)
      expect((await caret(page)).focus).toBe('editor')
      await page.keyboard.down('Enter')
      await page.keyboard.up('Enter')
      const lines = () => page.locator('#editor div').count()
      expect(await lines()).toBe(0)
      await page.keyboard.press('Enter')
      expect(await lines()).toBeGreaterThan(0)
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

  test('a dialog of the page that keeps the focus to itself lets it go', () =>
    bare({}, async page => {
      await page.evaluate(() => {
        const editor = document.querySelector<HTMLElement>('#editor')
        for (const target of [document, window])
          target.addEventListener('focusin', event => {
            if (event.target !== editor) editor?.focus()
          })
      })
      await update(page, views.held)
      await page.keyboard.press('Alt+Shift+L')
      await page.keyboard.press('Tab')
      expect((await caret(page)).focus).toBe('second-look')
    }))
})

describe('to a screen reader', () => {
  test('it says once that there is something, and again only when the findings change', () =>
    bare({}, async page => {
      await page.clock.install()
      const status = card(page).getByRole('status')
      const settled = async (next: typeof views.warn) => {
        await update(page, next)
        const atOnce = await status.textContent()
        await page.clock.runFor(1000)
        return [atOnce, await status.textContent()]
      }
      const typed = (more: string) => ({
        ...views.warn,
        text: more + draft,
        findings: views.warn.findings.map(one => ({
          ...one,
          start: one.start + more.length,
          end: one.end + more.length,
        })),
      })
      const [two, one] = [2, 1].map(count => words.announce(words.things(count)))
      const held = words.announceHeld(views.held.findings[0]?.message ?? '')
      // Said is what comes into the status when it has stood empty for a moment.
      expect(await settled(views.warn)).toEqual(['', two])
      expect(await settled(typed('a'))).toEqual([two, two])
      expect(await settled(typed('ab'))).toEqual([two, two])
      expect(await settled({ ...views.warn, findings: views.warn.findings.slice(1) })).toEqual(['', one])
      expect(await settled(views.held)).toEqual(['', held])
    }))
})
