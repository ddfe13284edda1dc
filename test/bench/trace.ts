import type { Page } from 'playwright-core'

/** One event of a Chromium trace; `ts` and `dur` are wall time, `tdur` the thread's own time, all in µs. */
export interface TraceEvent {
  readonly name: string
  readonly cat: string
  readonly ph: string
  readonly pid: number
  readonly tid: number
  readonly ts: number
  readonly dur?: number
  readonly tdur?: number
  readonly args: {
    readonly data?: { readonly url?: string; readonly type?: string; readonly [key: string]: unknown }
    readonly fileName?: string
    readonly [key: string]: unknown
  }
}

const categories = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'blink.user_timing']

/** Has Chromium trace itself while something happens on a page, and answers the events in the order of time. */
export async function trace(page: Page, happens: () => Promise<unknown>): Promise<TraceEvent[]> {
  const session = await page.context().newCDPSession(page)
  const events: TraceEvent[] = []
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])))
  const complete = new Promise(done => session.once('Tracing.tracingComplete', done))
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { recordMode: 'recordAsMuchAsPossible', includedCategories: categories },
  })
  try {
    await happens()
  } finally {
    await session.send('Tracing.end')
    await complete
    await session.detach()
  }
  return events.sort((a, b) => a.ts - b.ts)
}
