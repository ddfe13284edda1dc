import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { paintedPixels } from './harness.ts'
import { bareScenes, draft } from './panel-page.ts'

const bare = bareScenes()

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

  test('are painted where constructed style sheets are refused, as in Firefox', () =>
    bare({ refusesSheets: true }, async page => {
      await paint(page, 'first', 'warn')
      expect((await shown(page)).amber).toBe(true)
      await paint(page, 'first')
      expect(await page.locator('head style').count()).toBe(1)
    }))

  test('come back when the page has replaced all style sheets with its own', () =>
    bare({}, async page => {
      await paint(page, 'first', 'warn')
      await page.evaluate(() => {
        document.adoptedStyleSheets = [new CSSStyleSheet()]
      })
      await paint(page, 'first', 'warn')
      expect((await shown(page)).amber).toBe(true)
    }))
})
