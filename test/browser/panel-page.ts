import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { ElementHandle, Locator, Page } from 'playwright-core'
import { build } from 'vite'
import { afterAll, beforeAll, expect } from 'vitest'
import type { Finding } from '../../rules/rule.ts'
import type { PanelView } from '../../src/warnings/index.ts'
import type {} from '../warnings/bench/entry.ts'
import { type Browser, launch } from './harness.ts'

// The panel alone: on a bare page, or on a replica without the extension.

/** To be looked at by people. */
export const pictures = join(import.meta.dirname, '../output/panel')
mkdirSync(pictures, { recursive: true })

export const draft = 'Long day at Oak Trees Academy, and Mr Patel’s class was awful again.'

const finding = (words: string, rest: Omit<Finding, 'start' | 'end'>): Finding => {
  const start = draft.indexOf(words)
  return { ...rest, start, end: start + words.length }
}
const affiliation = finding('Oak Trees Academy', {
  rule: 'affiliation',
  level: 'warn',
  section: 'reputation',
  message: 'Readers can tell from this where you work.',
  advice: 'Say that these are your own views, or take the name out.',
  fix: { kind: 'append', label: 'Add a disclaimer', text: 'My views do not represent those of the Trust.' },
})
const unkind = finding('Mr Patel’s class was awful', {
  rule: 'disparagement',
  level: 'warn',
  section: 'respect',
  message: 'This speaks unkindly of a colleague whom readers can make out.',
  advice: 'Leave the unkind part out, and take it to your line manager.',
})
const { fix: _, ...unfixable } = affiliation
const note: Finding = { ...unfixable, level: 'note', message: 'This names the place where you work.' }

const view = (findings: readonly Finding[], more: Partial<PanelView> = {}): PanelView => ({
  findings,
  text: draft,
  held: false,
  known: true,
  ...more,
})

export const views = {
  nothing: view([]),
  note: view([note]),
  warn: view([affiliation, unkind]),
  held: view([affiliation, unkind], { held: true }),
  copy: view([affiliation], { copy: 'My views do not represent those of the Trust.' }),
  unknown: view([], { known: false }),
} as const

let code: Promise<string> | undefined
async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      lib: {
        entry: resolve(import.meta.dirname, '../warnings/bench/entry.ts'),
        formats: ['iife'],
        name: 'entry',
      },
    },
  })
  const [output] = [built].flat()
  if (!output || !('output' in output)) throw new Error('nothing was built')
  return output.output[0].code
}

/** Brings the panel into a page, whatever the page's content security policy. */
export async function bringPanel(page: Page, editor: ElementHandle<Element> | Locator): Promise<void> {
  code ??= bundle()
  await page.evaluate(await code)
  await (editor as Locator).evaluate(element => window.bench.open(element as HTMLElement))
}

export const update = (page: Page, next: PanelView) =>
  page.evaluate(given => window.bench.update(given), next)
export const told = (page: Page) => page.evaluate(() => window.bench.told)
export const card = (page: Page) => page.locator('second-look').getByRole('region')

interface Bare {
  readonly dark?: boolean
  readonly css?: string
  /** The box stands in a modal dialog. */
  readonly modal?: boolean
  /** Nothing is allowed but this page's own styles, by their nonce; HTML from strings is refused. */
  readonly strict?: boolean
  /** Style sheets can't be adopted, as by a content script in Firefox. */
  readonly refusesSheets?: boolean
  readonly width?: number
}

const look = (dark: boolean) => `
  :root { color-scheme: ${dark ? 'dark' : 'light'} }
  body { margin: 0; font: 15px/1.4 system-ui; background: ${dark ? '#15202b' : '#fff'}; color: ${dark ? '#e7e9ea' : '#0f1419'} }
  dialog { margin: 24px auto; padding: 0; border: 0; border-radius: 12px; background: ${dark ? '#1d2733' : '#fff'}; color: inherit }
  #block { margin: 24px 20px; max-width: 560px; padding: 14px; border: 1px solid #8886; border-radius: 12px }
  #editor { min-height: 56px; outline: 0; font-size: 18px }
  #post { padding: 8px 18px; border: 0; border-radius: 20px; background: #0f6cbd; color: #fff; font: inherit }
  p { margin: 24px }`

/** A page with one compose box that holds the draft, the caret after "Long", and the panel opened but silent. */
async function barePage(browser: Browser, bare: Bare = {}): Promise<Page> {
  const page = await browser.context.newPage()
  await page.setViewportSize({ width: bare.width ?? 900, height: 600 })
  const block = `<div id="block"><div id="editor" contenteditable role="textbox" aria-label="Post text">${draft}</div><button id="post">Post</button></div>`
  const strict = {
    'content-security-policy':
      "default-src 'none'; style-src 'nonce-own'; require-trusted-types-for 'script'; trusted-types 'none'",
  }
  await page.route('https://school.example/bench', route =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      headers: bare.strict ? strict : {},
      body: `<!doctype html><html lang="en"><title>Bench</title><style nonce="own">${look(bare.dark ?? false)}${bare.css ?? ''}</style>
        <main>${bare.modal ? `<dialog>${block}</dialog>` : block}
        <p>Somebody else’s post, a line or two of text, to see how the panel stands on what the page has below.</p></main>`,
    }),
  )
  await page.goto('https://school.example/bench')
  if (bare.refusesSheets)
    await page.evaluate(() => {
      const refused = {
        get: () => {
          throw new Error('Accessing from Xray wrapper is not supported.')
        },
      }
      Object.defineProperty(Document.prototype, 'adoptedStyleSheets', refused)
      Object.defineProperty(ShadowRoot.prototype, 'adoptedStyleSheets', refused)
    })
  await page.evaluate(() => {
    document.querySelector('dialog')?.showModal()
    const text = document.querySelector('#editor')?.firstChild
    document.querySelector<HTMLElement>('#editor')?.focus()
    if (text) getSelection()?.setBaseAndExtent(text, 4, text, 4)
  })
  await bringPanel(page, page.locator('#editor'))
  return page
}

/**
 * For a test file: a browser for all its tests, and a function that acts on a fresh bare page.
 * Whatever the page reports as an error fails the test.
 */
export function bareScenes() {
  let browser: Browser
  beforeAll(async () => {
    browser = await launch({ extension: false })
    await browser.context.grantPermissions(['clipboard-read', 'clipboard-write'])
  })
  afterAll(() => browser?.close())
  return async (scene: Bare, act: (page: Page) => Promise<void>): Promise<void> => {
    const page = await barePage(browser, scene)
    const errors: string[] = []
    page.on('pageerror', error => errors.push(String(error)))
    page.on('console', message => message.type() === 'error' && errors.push(message.text()))
    await act(page)
    expect(errors).toEqual([])
    await page.close()
  }
}

/** Opens the closed panel as a person would. */
export const open = (page: Page) => card(page).getByRole('button', { expanded: false }).click()

/** Where the caret is: of which element, and at which offset. */
export const caret = (page: Page) =>
  page.evaluate(() => {
    const selection = getSelection()
    const focus = document.activeElement
    return {
      focus: focus?.id || focus?.getAttribute('data-testid') || focus?.localName,
      node: selection?.anchorNode?.nodeName,
      text: selection?.anchorNode?.textContent,
      offset: selection?.anchorOffset,
    }
  })

/** The boxes of everything in the page that is not the panel. */
export const layout = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('body, body *:not(second-look)')].map(element => {
      const { x, y, width, height } = element.getBoundingClientRect()
      return `${element.localName} ${x},${y} ${width}×${height}`
    }),
  )
