import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { buildExtension, extensionDirectory } from '../browser/build.ts'
import { type Browser, launch, surfaces } from '../browser/harness.ts'
import { contentScript } from './build.ts'
import { draft } from './drafts.ts'
import { focusEmpty, focusToPanel, keepDraft, load, type Work } from './page.ts'
import { firstCheck, insert, keystrokes, looksAfter } from './typing.ts'

const loads = 20
const keys = 60

/** No name in it that the parser would be asked about. */
const plain = 'I teach at Acorn Hill Primary and my line manager is useless. '.padEnd(
  280,
  'We marked books all night. ',
)

export interface InPage {
  readonly works: ReadonlyMap<string, readonly Work[]>
  readonly times: ReadonlyMap<string, readonly number[]>
}

/** Everything that is measured on the X replica, by kind. */
export async function inPage(): Promise<InPage> {
  const works = new Map<string, Work[]>()
  const times = new Map<string, number[]>()
  const add = <T>(to: Map<string, T[]>, kind: string, ...some: readonly T[]) =>
    to.set(kind, [...(to.get(kind) ?? []), ...some])

  const visit = async (page: Page, how: string, after: 'empty' | 'plain' | 'parser') => {
    add(works, `load, ${how}`, await load(page))
    if (after === 'empty') add(works, `first focus, empty box, ${how}`, await focusEmpty(page))
    else {
      await keepDraft(page, after === 'plain' ? plain : draft(280))
      const { attached, painted } = await focusToPanel(page)
      const box = after === 'plain' ? 'draft' : 'draft that wants the parser'
      add(times, `first focus to panel, ${box}, ${how}`, attached)
      add(times, `first focus to its frame, ${box}, ${how}`, painted)
    }
  }
  for (let i = 0; i < loads; i++)
    await within({}, async browser => {
      await visit(await browser.context.newPage(), 'new profile', 'plain')
      // Each tab is a process of its own, which compiles anew.
      await visit(await browser.context.newPage(), 'new tab', 'empty')
      await visit(await browser.context.newPage(), 'new tab', 'parser')
    })
  await within({}, async browser => {
    const page = await browser.context.newPage()
    // The first loads fill the caches.
    for (let i = 0; i < 3; i++) await load(page)
    for (let i = 0; i < loads; i++)
      for (const after of ['empty', 'plain', 'parser'] as const) await visit(page, 'same tab', after)
  })

  for (const extension of [false, true])
    await within({ extension }, async browser => {
      const page = await browser.page('https://x.com/home')
      await keepDraft(page, plain.slice(0, 280 - keys))
      if (extension) await focusToPanel(page)
      else await surfaces.xInline.editor(page).click()
      await page.keyboard.press('Control+End')
      add(works, extension ? 'keystroke with' : 'keystroke without', ...(await keystrokes(page, keys)))
    })

  await buildExtension()
  const { code } = await contentScript({ timed: true, minify: true })
  writeFileSync(join(extensionDirectory, 'extension/content.js'), code)
  await within({}, async browser => {
    for (const length of [280, 3000]) {
      for (let i = 0; i < loads; i++) {
        const page = await browser.page('https://x.com/home')
        add(times, 'check: first of all', await firstCheck(page))
        const { checks } = await looksAfter(page, 1, () => insert(page, draft(length)))
        add(times, `check: ${length} pasted`, ...checks)
        if (i === loads - 1) {
          const looks = await looksAfter(page, keys, i =>
            page.keyboard.type('and so we all went home. '[i % 25] as string),
          )
          add(times, `check: ${length} after one letter`, ...looks.checks)
          add(works, `whole look: ${length} after one letter`, ...looks.looks)
        }
        await page.close()
      }
    }
  })
  return { works, times }
}

async function within(
  options: { extension?: boolean },
  act: (browser: Browser) => Promise<void>,
): Promise<void> {
  const browser = await launch(options)
  try {
    await act(browser)
  } finally {
    await browser.close()
  }
}
