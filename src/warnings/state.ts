import type { Finding } from '../../rules/rule.ts'

/** What a compose box has to say. */
export interface PanelView {
  /** Of `text`; in any order. */
  readonly findings: readonly Finding[]
  readonly text: string
  /** Post was pressed and held, and has not been pressed again. */
  readonly held: boolean
  /** False: Second Look does not know this box. */
  readonly known: boolean
  /** Wording offered to copy, because writing it did not read back. */
  readonly copy?: string
}

/** What stands in the panel. `at` is the finding on show, an index into the sorted findings. */
export interface State {
  readonly view: PanelView
  readonly open: boolean
  readonly at: number
}

export const empty: State = {
  view: { findings: [], text: '', held: false, known: true },
  open: false,
  at: 0,
}

/** The state after a new view: it stays with the finding on show, opens by itself only for a held post or wording to copy. */
export function nextState(before: State, given: PanelView): State {
  const view = { ...given, findings: inOrder(given.findings) }
  const shown = before.view.findings[before.at]
  const newlyHeld = view.held && !before.view.held && view.findings.length > 0
  const newlyOffered = view.copy !== undefined && view.copy !== before.view.copy
  const something = view.findings.length > 0 || view.copy !== undefined
  return {
    view,
    open: something && (before.open || newlyHeld || newlyOffered),
    at: newlyHeld
      ? Math.max(
          0,
          view.findings.findIndex(finding => finding.level === 'warn'),
        )
      : whereIs(view, before.at, shown && key(shown, before.view.text)),
  }
}

/** Nothing to say: the panel is not there. */
export function silent(view: PanelView): boolean {
  const unread = !view.known && view.text.trim() !== ''
  return !unread && view.findings.length === 0 && view.copy === undefined
}

/** Which findings stand, whatever their place in the text: it changes with the set and not with every keystroke. */
export function signature(view: PanelView): string {
  const keys = view.findings.map(finding => `${finding.level} ${key(finding, view.text)}`).sort()
  return JSON.stringify([view.held, view.known, view.copy ?? '', keys])
}

function inOrder(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort((a, b) => a.start - b.start || a.end - b.end)
}

const key = (finding: Finding, text: string) => `${finding.rule} ${text.slice(finding.start, finding.end)}`

function whereIs(view: PanelView, at: number, wanted: string | undefined): number {
  const same = view.findings.flatMap((finding, i) => (key(finding, view.text) === wanted ? [i] : []))
  const nearest = same.sort((a, b) => Math.abs(a - at) - Math.abs(b - at))[0]
  return nearest ?? Math.max(0, Math.min(at, view.findings.length - 1))
}
