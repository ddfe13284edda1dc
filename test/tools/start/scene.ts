import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Locator } from 'playwright-core'
import { panelWords as words } from '../../../src/words.ts'
import { type Browser, posted, write } from '../../browser/harness.ts'
import { type TryOut, tryOuts } from './drafts.ts'

const pictures = 'test/output/start'

const spaced = (text: string) => text.replace(/\s+/g, ' ').trim()

/** What the open panel says of the finding it shows, a line each. */
async function said(finding: Locator): Promise<string[]> {
  const quote = spaced((await finding.getByRole('blockquote').textContent()) ?? '')
  // As shown: the sign before the message has a name of its own.
  const [message = '', advice = ''] = await finding.getByRole('paragraph').allInnerTexts()
  const policy = (await finding.locator('summary').textContent()) ?? ''
  return [`“${quote}”`, spaced(message), `What to do: ${advice}`, spaced(policy.replace(words.why, ''))]
}

async function everything(panel: Locator): Promise<string[][]> {
  const next = panel.getByRole('button', { name: words.next })
  const findings = [await said(panel.getByRole('article'))]
  while ((await next.count()) > 0 && (await next.isEnabled())) {
    await next.click()
    findings.push(await said(panel.getByRole('article')))
  }
  return findings
}

async function play(browser: Browser, { id, site, surface, draft }: TryOut): Promise<void> {
  const page = await browser.page(surface.url)
  // Without fades, no picture shows the panel half drawn.
  await page.emulateMedia({ reducedMotion: 'reduce' })
  page.setDefaultTimeout(15_000)
  const panel = page.locator('second-look').getByRole('region', { name: words.name })
  const picture = (moment: string) => page.screenshot({ path: join(pictures, `${id}-${moment}.png`) })

  console.log(`\n${site}\n  You write: ${draft}`)
  await write(page, surface, draft)
  await panel.getByRole('button', { name: /to look at/ }).waitFor()
  await picture('written')

  await surface.button(page).click()
  await panel.getByText(words.held).waitFor()
  if ((await posted(page)).length > 0) throw new Error(`${site} published a draft that was to be held`)
  await picture('held')
  const findings = await everything(panel)
  console.log(`  ${words.name}: ${words.things(findings.length)}`)
  for (const [quote, ...rest] of findings) console.log(`\n    ${quote}\n      ${rest.join('\n      ')}`)

  console.log('\n  You press Post: it is held, once.')
  await surface.button(page).click()
  await page.waitForFunction(() => window.replica.posted.length === 1)
  console.log('  You press Post again: it goes out as it is.')
  await page.close()
}

/** Plays the scene where nobody is looking: writes each draft, prints what Second Look says, saves pictures. */
export async function playScene(browser: Browser): Promise<void> {
  await mkdir(pictures, { recursive: true })
  for (const one of tryOuts) await play(browser, one)
  console.log(
    `\nPictures: ${tryOuts.map(({ id }) => `${pictures}/${id}-written.png, ${id}-held.png`).join('; ')}`,
  )
}
