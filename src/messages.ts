import type { Site } from '../rules/rule.ts'

/** Whether this page is being checked, and if not, why. Silence must never look like approval. */
export type PageState =
  | 'waiting' // a supported site; nobody has started to write
  | 'checking' // the compose box in use is known and read
  | 'unknown-box' // somebody writes in a box that Second Look does not know
  | 'off' // switched off for this site
  | 'failed' // a rule or the reading threw: some or all checks are missing

/** What a page's content script answers the popup. Never a word of the draft. */
export interface PageStatus {
  readonly site: Site
  readonly state: PageState
  readonly warns: number
  readonly notes: number
}

/** Popup → content script, answered with a PageStatus. */
export interface StatusQuestion {
  readonly kind: 'status'
}

/** Content script → background, for the icon's badge. Only numbers cross. */
export interface CountReport {
  readonly kind: 'count'
  readonly warns: number
  readonly notes: number
}

export type Message = StatusQuestion | CountReport
