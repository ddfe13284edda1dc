import { type PanelActions, showPanel } from './show.tsx'
import type { Anchor } from './stand.ts'
import type { PanelView } from './state.ts'

export { type Mark, paintMarks } from './marks.ts'
export type { Anchor, PanelActions, PanelView }

/**
 * A panel beside a compose block. Nothing is put into the page until the first `update` with something to say, and
 * nothing of it is left after `signal` aborts. It never throws into the page: what goes wrong leaves it hidden.
 */
export function openPanel(
  anchor: Anchor,
  actions: PanelActions,
  signal: AbortSignal,
): { update(view: PanelView): void } {
  const panel = showPanel(anchor, actions, signal)
  return {
    update(view) {
      try {
        panel.update(view)
      } catch (error) {
        console.warn('Second Look could not show its panel.', error)
      }
    },
  }
}
