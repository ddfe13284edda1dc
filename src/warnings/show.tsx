import { render } from 'preact'
import type { Finding } from '../../rules/rule.ts'
import { panelWords as words } from '../words.ts'
import { copyText } from './copy.ts'
import { keepEvents } from './events.ts'
import { rememberCaret } from './focus.ts'
import { createHost } from './host.ts'
import css from './panel.css?inline'
import { Panel, type PanelEvents } from './panel.tsx'
import { type Anchor, standBeside } from './stand.ts'
import { empty, nextState, type PanelView, type State, signature, silent } from './state.ts'
import { toneBehind } from './tone.ts'

/** What somebody asks for in the panel. */
export interface PanelActions {
  fix(finding: Finding): void
  dismiss(finding: Finding): void
  /** Which finding is open now; nothing when the panel is closed or gone. */
  show(finding: Finding | undefined): void
}

/** A new element is not read out; a change in one that has stood a moment is. */
const beforeSaying = 150

/** See `openPanel`. */
export function showPanel(anchor: Anchor, actions: PanelActions, signal: AbortSignal) {
  const host = createHost(css)
  const { element, root, inner } = host
  const place = standBeside(host, anchor, signal)
  let state: State = empty
  let hidden = false
  let said = ''
  let saying: ReturnType<typeof setTimeout> | undefined
  let copied = false
  let remembered: (() => void) | undefined

  const change = (next: State) => {
    const shownBefore = shown(state)
    state = next
    draw()
    if (shown(state) !== shownBefore) actions.show(shown(state))
  }

  const on: PanelEvents = {
    toggle: () => change({ ...state, open: !state.open }),
    go: to => {
      if (to >= 0 && to < state.view.findings.length) change({ ...state, at: to })
    },
    fix: actions.fix,
    dismiss: actions.dismiss,
    copy: async wording => {
      copied = await copyText(wording, root)
      if (copied) say(words.copied)
      draw()
    },
    hide: () => {
      hidden = true
      draw()
    },
  }

  function draw() {
    if (signal.aborted || hidden || silent(state.view)) return leavePage()
    const focused = root.activeElement
    host.style({ 'font-size': sizeBeside(anchor.block) })
    render(<Panel state={state} tone={toneBehind(anchor.block)} said={said} copied={copied} on={on} />, inner)
    if (anchor.mount.isConnected) host.show(anchor.mount)
    place.again()
    if (focused && !root.activeElement) root.querySelector<HTMLElement>('.summary')?.focus()
  }

  function leavePage() {
    const goBack = root.activeElement ? wayBack() : undefined
    host.hide()
    render(null, inner)
    goBack?.()
  }

  function wayBack() {
    return remembered ?? rememberCaret(anchor.editor)
  }

  function say(text: string) {
    clearTimeout(saying)
    said = ''
    if (text)
      saying = setTimeout(() => {
        said = text
        draw()
      }, beforeSaying)
  }

  keepEvents(
    host,
    {
      enter() {
        const first = root.querySelector<HTMLElement>('button')
        if (!first || hidden || silent(state.view)) return false
        first.focus({ preventScroll: true })
        return true
      },
      coming() {
        remembered = rememberCaret(anchor.editor)
      },
      leave: () => wayBack()(),
      gone() {
        remembered = undefined
      },
    },
    signal,
  )

  signal.addEventListener('abort', () => {
    clearTimeout(saying)
    leavePage()
    element.remove()
  })

  return {
    update(view: PanelView) {
      if (signal.aborted) return
      const next = nextState(state, view)
      if (signature(next.view) !== signature(state.view)) {
        hidden = false
        copied = false
        say(summaryOf(next))
      }
      change(next)
    },
  }
}

const shown = (state: State) => (state.open ? state.view.findings[state.at] : undefined)

function summaryOf({ view, at }: State): string {
  if (silent(view)) return ''
  const finding = view.findings[at]
  if (view.held && finding) return words.announceHeld(finding.message)
  if (finding) return words.announce(words.things(view.findings.length))
  return view.copy === undefined ? words.unknownBox : words.copyOffer
}

function sizeBeside(block: Element): string {
  const size = Number.parseFloat(getComputedStyle(block).fontSize) || 14
  return `${Math.max(13, Math.min(size, 15))}px`
}
