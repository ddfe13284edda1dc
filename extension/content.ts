import { check, loadParser } from '../rules/index.ts'
import { browser } from '../src/browser.ts'
import { siteAt } from '../src/compose/sites/index.ts'
import type { CountReport, Message, PageStatus } from '../src/messages.ts'
import { lookAfterPage } from '../src/page.ts'
import { onSettings, readSettings, type Settings } from '../src/profile/settings.ts'

const boxes = siteAt(location.hostname)
if (boxes) {
  const { site } = boxes
  const page = new AbortController()
  const still = (state: PageStatus['state']) => (): PageStatus => ({ site, state, warns: 0, notes: 0 })
  let running: AbortController | undefined
  let status = still('waiting')

  /** After a reload of the extension the old script stays in the page, with nobody to answer to (facts.md 3). */
  const alive = () => {
    if (browser.runtime?.id) return true
    page.abort()
    running?.abort()
    return false
  }
  const report = async ({ warns, notes }: PageStatus) => {
    const message: CountReport = { kind: 'count', warns, notes }
    try {
      if (alive()) await browser.runtime.sendMessage(message)
    } catch {
      // Nobody there to show the number.
    }
  }
  const start = ({ profile, sitesOff }: Settings) => {
    running?.abort()
    running = new AbortController()
    status = sitesOff.includes(site)
      ? still('off')
      : lookAfterPage({ boxes, profile, check, loadParser, alive, report }, running.signal)
    void report(status())
  }

  browser.runtime.onMessage.addListener((message: unknown) =>
    (message as Message | null)?.kind === 'status' ? Promise.resolve(status()) : undefined,
  )
  onSettings(start, page.signal)
  readSettings().then(start, () => {
    status = still('failed')
  })
}
