import type { Page } from 'playwright-core'
import { surfaces } from '../browser/harness.ts'
import { type TraceEvent, trace } from './trace.ts'

/** One stretch of work on a page's main thread, in ms: by the clock, and what the thread itself ran of it. */
export interface Work {
  readonly wall: number
  readonly cpu: number
}

export const work = (event: TraceEvent): Work => ({
  wall: (event.dur ?? 0) / 1000,
  cpu: (event.tdur ?? 0) / 1000,
})

const ours = (event: TraceEvent) => event.args.data?.url?.startsWith('chrome-extension://') ?? false

/** Loads X in a tab and answers what compiling and evaluating the content script took. */
export async function load(page: Page): Promise<Work> {
  const events = await trace(page, async () => {
    await page.goto(surfaces.xInline.url)
    await page.waitForFunction(() => document.readyState === 'complete')
    await surfaces.xInline.open(page)
    // Content scripts of document_idle run at the latest after the load event, before the next idle time.
    await page.evaluate(() => new Promise(done => requestIdleCallback(done)))
  })
  const scripts = events.filter(event => event.name === 'EvaluateScript' && ours(event))
  if (scripts.length !== 1) throw new Error(`${scripts.length} content scripts ran in the page`)
  return work(scripts[0] as TraceEvent)
}

/** Puts a draft into the inline box without anybody having focused it, as X does with one it kept. */
export async function keepDraft(page: Page, text: string): Promise<void> {
  const editor = await surfaces.xInline.open(page)
  await editor.evaluate((element, text) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', text)
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, text)
  await page.waitForFunction(text => window.replica.model('inline') === text, text)
  if (await editor.evaluate(element => element.contains(document.activeElement)))
    throw new Error('the box was focused too early')
}

/** Clicks into the box and answers the time from its focus to the moment a panel stands in the page and to its first frame, in ms. */
export async function focusToPanel(page: Page): Promise<{ attached: number; painted: number }> {
  await page.evaluate(() => {
    new MutationObserver((_, observer) => {
      observer.disconnect()
      performance.mark('attached')
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => performance.mark('painted')
        port2.postMessage(null)
      })
    }).observe(document.body, { childList: true })
  })
  const events = await trace(page, async () => {
    await surfaces.xInline.editor(page).click()
    await page.waitForFunction(() => performance.getEntriesByName('painted').length > 0)
  })
  const focus = dispatched(events, 'focusin')[0]
  const at = (name: string) => events.find(event => event.name === name && event.cat === 'blink.user_timing')
  const [attached, painted] = [at('attached'), at('painted')]
  if (!focus || !attached || !painted) throw new Error('no focus, or no panel, in the trace')
  return { attached: (attached.ts - focus.ts) / 1000, painted: (painted.ts - focus.ts) / 1000 }
}

/** Clicks into an empty box and answers what handling its focus took, the first check among it. */
export async function focusEmpty(page: Page): Promise<Work> {
  const editor = await surfaces.xInline.open(page)
  const events = await trace(page, () => editor.click())
  const focus = dispatched(events, 'focusin')[0]
  if (!focus) throw new Error('no focus in the trace')
  return work(focus)
}

export const dispatched = (events: readonly TraceEvent[], type: string) =>
  events.filter(event => event.name === 'EventDispatch' && event.args.data?.type === type)
