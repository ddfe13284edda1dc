import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { pause } from '../../src/review.ts'
import { panelWords } from '../../src/words.ts'
import { type Browser, model, posted, type Surface } from './harness.ts'

// The steps that the tests of the compose boxes share.

/** Calls for a warning that a disclaimer settles: an affiliation. */
export const telling = 'I work at Acorn Hill Primary Academy and love it.'
/** Calls for another warning. */
export const unkind = 'BrightBus is useless.'
/** Calls for a note and no more: the disclaimer is thin. */
export const noted = 'I work at Acorn Hill Primary Academy. Views my own.'
/** Nothing to look at. */
export const harmless = 'What a lovely day for a walk in the hills.'

/** How long a condition may take to come true on a busy machine. */
export const soon = { timeout: 10_000 }

export interface Scene {
  readonly page: Page
  readonly surface: Surface
  readonly editor: Locator
  readonly panel: Locator
  /** The panel's line: "2 things to look at". A press opens it. */
  readonly line: Locator
  /** What the panel says of a post it held. */
  readonly held: Locator
  /** What went wrong in the page since it was opened. */
  readonly errors: readonly string[]
}

/** A fresh page of that surface with the caret in its empty box. */
export async function openBox(browser: Browser, surface: Surface): Promise<Scene> {
  const page = await browser.page(surface.url)
  page.setDefaultTimeout(soon.timeout)
  const errors: string[] = []
  page.on('pageerror', error => errors.push(String(error)))
  const editor = await surface.open(page)
  await editor.click()
  const panel = page.locator('second-look').getByRole('region', { name: panelWords.name })
  return {
    page,
    surface,
    editor,
    panel,
    line: panel.locator('.summary'),
    held: panel.getByText(panelWords.held),
    errors,
  }
}

/** What stands in the editor's own model. */
export const draft = ({ page, surface }: Scene) => model(page, surface.box)

/** Writes a line at the caret in one input, and waits until the site would publish it. */
export async function write(scene: Scene, line: string): Promise<void> {
  const before = (await draft(scene)) ?? ''
  await scene.page.keyboard.insertText(line)
  await expect.poll(() => draft(scene), soon).toHaveLength(before.length + line.length)
  await canPublish(scene)
}

/** LinkedIn's button follows the draft a moment later. */
export const canPublish = ({ page, surface }: Scene) =>
  expect.poll(() => surface.button(page).isEnabled(), soon).toBe(true)

/** Types paragraphs key by key. */
export async function typeDraft(
  scene: Scene,
  { newline }: Surface,
  ...paragraphs: readonly string[]
): Promise<string> {
  const { keyboard } = scene.page
  for (const [index, paragraph] of paragraphs.entries()) {
    if (index > 0) await keyboard.press(newline)
    await keyboard.type(paragraph)
  }
  const text = paragraphs.join('\n')
  await expect.poll(() => draft(scene), soon).toBe(text)
  await canPublish(scene)
  return text
}

/** The panel's line when it counts that many things. */
export const counts = panelWords.things

/** How many things the panel has to look at, open or not; 0 while there is no panel. */
export const things = ({ page }: Scene): Promise<number> =>
  page.evaluate(() => {
    const root = document.querySelector('second-look')?.shadowRoot
    const counted = /\d+$/.exec(root?.querySelector('.position')?.textContent ?? '')
    const line = /^\d+/.exec(root?.querySelector('.things')?.textContent ?? '')
    return Number((counted ?? line)?.[0] ?? root?.querySelectorAll('.finding').length ?? 0)
  })

/** The draft has stood untouched for longer than Second Look waits. */
export async function pauseOver({ page }: Scene): Promise<void> {
  const from = await page.evaluate(() => performance.now())
  await page.waitForFunction(until => performance.now() > until, from + 2 * pause)
}

/** Closes a scene, in which nothing may have gone wrong. */
export async function close({ page, errors }: Scene): Promise<void> {
  expect(errors).toEqual([])
  await page.close()
}

/** Presses what publishes, and sees the post held. */
export async function isHeld(scene: Scene, press = byButton): Promise<void> {
  await press(scene)
  await scene.held.waitFor()
  expect(await posted(scene.page)).toEqual([])
}

/** Presses what publishes, and sees the draft go out as it is. */
export async function goesOut(scene: Scene, press = byButton): Promise<void> {
  const text = await draft(scene)
  await press(scene)
  await expect.poll(() => posted(scene.page), soon).toEqual([text])
}

const byButton = ({ page, surface }: Scene) => surface.button(page).click()

/** The ways to publish from a surface. */
export const ways = (surface: Surface) => [
  { way: 'its button', press: byButton },
  { way: 'Enter on its button', press: ({ page, surface }: Scene) => surface.button(page).press('Enter') },
  ...surface.keys.map(key => ({ way: key, press: (scene: Scene) => scene.page.keyboard.press(key) })),
]
