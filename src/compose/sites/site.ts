import type { Site, Surface } from '../../../rules/rule.ts'

/** What a site's page tells of one compose box. */
export interface Place {
  readonly surface: Surface
  /** The compose block: editor, tools and Post button. */
  readonly block: Element
  /** Whether Enter publishes by itself, or only together with Ctrl or Cmd. */
  readonly enter: 'publishes' | 'breaks-line'
  /** Every box that goes out together with this one, itself included. */
  readonly together: readonly HTMLElement[]
}

/** What is true of one site only: where its compose boxes are, and what publishes them. */
export interface SiteBoxes {
  readonly site: Site
  /** What kind of compose box an editable is; undefined when nothing here knows it. */
  place(editable: HTMLElement): Place | undefined
  /** The boxes that a press on this button would publish; none when it publishes nothing known. */
  publishedBy(button: Element): readonly HTMLElement[]
}

/** The editables under an element, in the order of the page. */
export function editablesIn(around: Element | null | undefined, selector: string): readonly HTMLElement[] {
  return around ? [...around.querySelectorAll<HTMLElement>(selector)] : []
}

/** The nearest ancestor that holds something of this kind. */
export function nearestHolding(from: Element, selector: string): Element | undefined {
  for (let up = from.parentElement; up; up = up.parentElement) {
    if (up.querySelector(selector)) return up
  }
  return undefined
}
