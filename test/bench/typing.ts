import type { Page } from 'playwright-core'
import { surfaces } from '../browser/harness.ts'
import { dispatched, type Work, work } from './page.ts'
import { type TraceEvent, trace } from './trace.ts'

const apace = 100

/**
 * Types letters at the end of the draft in the focused box, apace, and answers the work of the page's main thread from
 * each key to the next. The pause that has a draft looked at never comes.
 */
export async function keystrokes(page: Page, count: number): Promise<Work[]> {
  const letters = 'and so we went home again after the bell '.repeat(count).slice(0, count + 1)
  const events = await trace(page, () => page.keyboard.type(letters, { delay: apace }))
  const keys = dispatched(events, 'keydown')
  const { pid, tid } = keys[0] as TraceEvent
  const tasks = events.filter(event => event.name === 'RunTask' && event.pid === pid && event.tid === tid)
  return keys.slice(1).map((key, i) => {
    const from = (keys[i] as TraceEvent).ts
    // A key's own task begins before its event.
    const within = tasks.filter(task => {
      const end = task.ts + (task.dur ?? 0)
      return end > from && end <= key.ts
    })
    return {
      wall: within.reduce((sum, task) => sum + work(task).wall, 0),
      cpu: within.reduce((sum, task) => sum + work(task).cpu, 0),
    }
  })
}

/** Puts a text into the focused box at once, as by pasting. */
export const insert = (page: Page, text: string) => page.keyboard.insertText(text)

const checks = (page: Page) => page.evaluate(() => performance.getEntriesByName('checked').length)

/** Waits until nothing has been checked for longer than the pause after typing. Needs the timed build. */
async function settled(page: Page, before: number): Promise<void> {
  await page.waitForFunction(before => {
    const done = performance.getEntriesByName('checked')
    return done.length > before && performance.now() - (done.at(-1)?.startTime ?? 0) > 100
  }, before)
}

export interface Looks {
  /** Each look's first check, in ms: the one that reads what is new. */
  readonly checks: readonly number[]
  /** Whole looks: reading the box, checking with and without the word at the caret, marks and panel. */
  readonly looks: readonly Work[]
}

/** Has something written and waits for the look that follows it, so many times. Needs the timed build. */
export async function looksAfter(
  page: Page,
  times: number,
  write: (i: number) => Promise<void>,
): Promise<Looks> {
  const events = await trace(page, async () => {
    for (let i = 0; i < times; i++) {
      const before = await checks(page)
      await write(i)
      await settled(page, before)
    }
  })
  const marks = (name: string) =>
    events.filter(event => event.name === name && event.cat === 'blink.user_timing')
  const [begun, done] = [marks('check'), marks('checked')]
  const timers = events.filter(event => event.name === 'TimerFire')
  const looks = timers.flatMap(timer => {
    const end = timer.ts + (timer.dur ?? 0)
    const first = begun.findIndex(mark => mark.ts >= timer.ts && mark.ts < end)
    const [from, to] = [begun[first], done[first]]
    return from && to ? [{ check: (to.ts - from.ts) / 1000, look: work(timer) }] : []
  })
  if (looks.length !== times) throw new Error(`${looks.length} looks after ${times} times of writing`)
  return { checks: looks.map(({ check }) => check), looks: looks.map(({ look }) => look) }
}

/** Clicks into the empty box and answers how long its first check took, in ms: the word lists are made ready. Needs the timed build. */
export async function firstCheck(page: Page): Promise<number> {
  const editor = await surfaces.xInline.open(page)
  const events = await trace(page, () => editor.click())
  const mark = (name: string) =>
    events.find(event => event.name === name && event.cat === 'blink.user_timing')
  const [from, to] = [mark('check'), mark('checked')]
  if (!from || !to) throw new Error('no check in the trace: was the timed build rebuilt meanwhile?')
  return (to.ts - from.ts) / 1000
}
