import type { Outcome } from '../rules/index.ts'
import type { Profile } from '../rules/profile.ts'
import type { Draft } from '../rules/rule.ts'
import { attend } from './compose/attend.ts'
import { boxAt } from './compose/find.ts'
import type { SiteBoxes } from './compose/sites/site.ts'
import { watchWriting } from './compose/watch.ts'
import type { PageState, PageStatus } from './messages.ts'
import { type Review, type Screen, startReview, type View } from './review.ts'
import { openPanel, paintMarks } from './warnings/index.ts'

/** What a page needs to be looked after. */
export interface PageDoor {
  readonly boxes: SiteBoxes
  readonly profile: Profile
  check(draft: Draft, profile: Profile): Outcome
  loadParser(): Promise<void>
  /** False once the extension was reloaded or removed under the page. */
  alive(): boolean
  /** Tells of every change of the status. */
  report(status: PageStatus): void
}

/** The draft somebody writes, or wrote last, and what stands on the page for it. */
interface Session {
  readonly review: Review
  readonly end: AbortController
  panel?: ReturnType<typeof openPanel>
}

/**
 * Second Look on one page: does nothing until somebody starts to write, then reviews that draft beside its box.
 * Never throws into the page: what fails leaves writing and posting as if it were not there, and the status says so.
 * The signal takes everything back. Answers the status as it stands.
 */
export function lookAfterPage(door: PageDoor, signal: AbortSignal): () => PageStatus {
  const { boxes } = door
  const rules = {
    check: (draft: Draft) => door.check(draft, door.profile),
    loadParser: () => idle().then(door.loadParser),
  }
  const reviews = new WeakMap<HTMLElement, Review>()
  let session: Session | undefined
  let latest: Review | undefined
  let failed = false
  let reported = ''

  const status = (): PageStatus => {
    const findings = session?.review.view.findings ?? []
    const warns = findings.filter(finding => finding.level === 'warn').length
    return { site: boxes.site, state: stateNow(), warns, notes: findings.length - warns }
  }
  const stateNow = (): PageState => {
    if (failed || session?.review.partial) return 'failed'
    if (!session) return 'waiting'
    return session.review.box.known ? 'checking' : 'unknown-box'
  }
  const report = () => {
    const now = status()
    if (JSON.stringify(now) === reported) return
    reported = JSON.stringify(now)
    door.report(now)
  }
  const fail = (error: unknown) => {
    failed = true
    console.warn('Second Look could not check this box.', error)
    report()
  }
  /** Runs what may throw on a strange page. Without an extension behind it any more, nothing runs at all. */
  const attempt = <T>(otherwise: T, act: () => T): T => {
    if (!door.alive()) return otherwise
    try {
      const done = act()
      report()
      return done
    } catch (error) {
      fail(error)
      return otherwise
    }
  }

  const reviewOf = (element: HTMLElement): Review => {
    const known = reviews.get(element)
    if (known) return known
    const box = boxAt(element, boxes)
    const remounted = latest && !latest.box.element.isConnected && latest.memory.text === box.read().text
    const screen: Screen = {
      show: view => {
        failed = false
        if (session?.review === review) show(session, view)
      },
      paint: marks => session?.review === review && paintMarks(review, marks),
      failed: fail,
    }
    const review = startReview(box, rules, screen, remounted ? latest?.memory : undefined)
    reviews.set(element, review)
    return review
  }

  const enter = (review: Review) => {
    if (session?.review === review) return
    leave()
    latest = review
    session = { review, end: new AbortController() }
    const rendered = () => attempt(undefined, () => review.rendered())
    attend(review.box.element, { rendered, gone: leave }, session.end.signal)
  }
  const leave = () => {
    if (!session) return
    const { review, end } = session
    session = undefined
    review.rest()
    paintMarks(review, [])
    end.abort()
    report()
  }

  const show = (where: Session, view: View) => {
    const { element, block } = where.review.box
    const silent =
      view.findings.length === 0 && view.copy === undefined && (view.known || view.text.trim() === '')
    if (silent && !where.panel) return
    // Outside a native modal dialog everything is inert (facts.md 4).
    const mount = element.closest('dialog[open]') ?? element.ownerDocument.body
    const { review } = where
    where.panel ??= openPanel(
      { mount, block, editor: element },
      {
        fix: finding => void review.fix(finding).catch(fail),
        dismiss: finding => attempt(undefined, () => review.dismiss(finding)),
        show() {},
      },
      where.end.signal,
    )
    where.panel.update(view)
    report()
  }

  const act = (element: HTMLElement, what: (review: Review) => void) =>
    attempt(undefined, () => {
      const review = reviewOf(element)
      enter(review)
      what(review)
    })

  watchWriting(
    boxes,
    {
      focused: element => act(element, review => review.settle()),
      typed: element => act(element, review => review.typed()),
      composing: (element, begins) => act(element, review => review.composing(begins)),
      left: element => session?.review.box.element === element && act(element, review => review.settle()),
      pressed: (elements, again) => {
        const held = elements.filter(element =>
          attempt(false, () => {
            const review = reviewOf(element)
            return review.press(again)
          }),
        )
        const first = held[0]
        if (first) act(first, review => review.settle())
        return held.length > 0
      },
      failed: fail,
    },
    signal,
  )
  signal.addEventListener('abort', leave)
  return status
}

/** Resolves once the page has painted and has nothing to do: the parser takes a tenth of a second (facts.md 2). */
const idle = () => new Promise<void>(done => requestIdleCallback(() => done(), { timeout: 2000 }))
