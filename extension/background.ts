import { browser } from '../src/browser.ts'
import type { CountReport } from '../src/messages.ts'
import { badgeWords, panelWords } from '../src/words.ts'

type Sender = Parameters<Parameters<typeof browser.runtime.onMessage.addListener>[0]>[1]

const amber = '#f2b350'
const grey = '#6a736d'

// Nothing is kept: each report says all there is to show, and the browser clears a tab's badge when it navigates.
browser.runtime.onMessage.addListener((message: unknown, sender: Sender) => {
  const tabId = sender.tab?.id
  if (sender.id === browser.runtime.id && tabId !== undefined && isCountReport(message)) {
    // The tab may be gone by now.
    show(tabId, message).catch(() => {})
  }
  return undefined
})

async function show(tabId: number, { warns, notes }: CountReport): Promise<void> {
  const { action } = browser
  const things = warns + notes
  const text = things === 0 ? '' : `${warns || notes}`
  const title = things === 0 ? badgeWords.quiet : badgeWords.title(panelWords.things(things))
  await Promise.all([
    action.setBadgeBackgroundColor({ tabId, color: warns > 0 ? amber : grey }),
    action.setBadgeTextColor({ tabId, color: warns > 0 ? '#1b211d' : '#ffffff' }),
    action.setBadgeText({ tabId, text }),
    action.setTitle({ tabId, title }),
  ])
}

function isCountReport(message: unknown): message is CountReport {
  if (typeof message !== 'object' || message === null) return false
  const { kind, warns, notes } = message as Record<string, unknown>
  return kind === 'count' && isCount(warns) && isCount(notes)
}

const isCount = (value: unknown) => Number.isInteger(value) && Number(value) >= 0 && Number(value) < 1000
