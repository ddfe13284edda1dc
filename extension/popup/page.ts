import type { Site } from '../../rules/rule.ts'
import { browser } from '../../src/browser.ts'
import { siteAt } from '../../src/compose/sites/index.ts'
import type { PageState, PageStatus, StatusQuestion } from '../../src/messages.ts'
import type { ReportedPage } from '../../src/report/mail.ts'

/**
 * The tab behind the popup. Where no content script answers: `reload` when it is one of the sites, `elsewhere`
 * when it is not, `unseen` when the browser does not say.
 */
export interface SeenPage extends ReportedPage {
  readonly site?: Site | undefined
  readonly state: PageState | 'reload' | 'elsewhere' | 'unseen'
  readonly warns: number
  readonly notes: number
}

/** Asks the active tab of this window how it stands. Never rejects, and waits a second at most for an answer. */
export async function lookAtPage(): Promise<SeenPage> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true }).catch(() => [])
  const { id, url: address, title } = tab ?? {}
  const status = id === undefined ? undefined : await ask(id)
  if (status) return { ...status, address, title }
  const site = address === undefined ? undefined : siteOf(address)
  const state = address === undefined ? 'unseen' : site ? 'reload' : 'elsewhere'
  return { site, state, address, title, warns: 0, notes: 0 }
}

/** A page that hangs must not leave the popup without words. */
const patience = 1000

async function ask(tabId: number): Promise<PageStatus | undefined> {
  const question: StatusQuestion = { kind: 'status' }
  const answer: Promise<PageStatus | undefined> = browser.tabs.sendMessage(tabId, question, { frameId: 0 })
  const silence = new Promise<undefined>(done => setTimeout(done, patience))
  return Promise.race([answer, silence]).catch(() => undefined)
}

function siteOf(address: string): Site | undefined {
  const url = URL.canParse(address) ? new URL(address) : undefined
  return url?.protocol === 'https:' ? siteAt(url.hostname)?.site : undefined
}
