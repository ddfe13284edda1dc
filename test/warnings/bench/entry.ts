import { siteAt } from '../../../src/compose/sites/index.ts'
import { type Mark, openPanel, type PanelView, paintMarks } from '../../../src/warnings/index.ts'

/** The panel alone in a page, without the extension around it. */
interface Bench {
  /** Opens a panel for an editor: beside its site's compose block, else beside its parent. */
  open(editor: HTMLElement): void
  update(view: PanelView): void
  close(): void
  paintMarks(owner: object, marks: readonly Mark[]): void
  /** What the panel asked for, oldest first: "fix affiliation", "show nothing". */
  readonly told: string[]
}

declare global {
  interface Window {
    bench: Bench
  }
}

let panel: ReturnType<typeof openPanel> | undefined
let end = new AbortController()
const told: string[] = []

window.bench = {
  open(editor) {
    end = new AbortController()
    const block = siteAt(location.hostname)?.place(editor)?.block ?? editor.parentElement ?? editor
    panel = openPanel(
      { mount: editor.closest('dialog[open]') ?? document.body, block, editor },
      {
        fix: finding => told.push(`fix ${finding.rule}`),
        dismiss: finding => told.push(`dismiss ${finding.rule}`),
        show: finding => told.push(`show ${finding?.rule ?? 'nothing'}`),
      },
      end.signal,
    )
  },
  update: view => panel?.update(view),
  close: () => end.abort(),
  paintMarks,
  told,
}
