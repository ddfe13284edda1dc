import type { SectionId } from './policy.ts'
import type { Profile } from './profile.ts'
import type { Reading, Stretch } from './reading/index.ts'

export const SITES = ['facebook', 'twitter', 'linkedin'] as const
export type Site = (typeof SITES)[number]

/** Where on a site the words would stand. `profile` is a bio, headline or job entry. */
export const SURFACES = ['post', 'comment', 'reply', 'message', 'profile', 'recommendation'] as const
export type Surface = (typeof SURFACES)[number]

/** What a person has written and not yet published. Any string is allowed as `text`. */
export interface Draft {
  readonly text: string
  readonly site: Site
  readonly surface: Surface
}

/** Half-open stretch of a draft's text, in UTF-16 code units: `text.slice(start, end)`. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** `warn` holds Post once; `note` is a quiet line that never holds anything. */
export type Level = 'warn' | 'note'

export type RuleId =
  | 'affiliation'
  | 'profile'
  | 'disparagement'
  | 'offensive'
  | 'harassment'
  | 'reference'
  | 'named-individual'
  | 'personal-information'
  | 'confidential'
  | 'speaking-for-trust'
  | 'work-email'
  | 'trust-material'
  | 'photo'
  | 'misleading'

/** Of whom something unkind is said, in the policy's own list. */
export type Target = 'trust' | 'staff' | 'pupil' | 'parent' | 'supplier' | 'stakeholder'

/** A change to the draft that the person may choose: one line at its end, or other words for the finding's span. */
export type Fix =
  | { readonly kind: 'append'; readonly label: string; readonly text: string }
  | { readonly kind: 'replace'; readonly label: string; readonly text: string }

/** One thing worth a second look. The span covers the words that call for it. */
export interface Finding extends Span {
  readonly rule: RuleId
  readonly level: Level
  readonly section: SectionId
  /** What was noticed, in one plain sentence. */
  readonly message: string
  /** What to do instead, in one plain sentence. */
  readonly advice: string
  readonly target?: Target
  readonly fix?: Fix
}

/** A rule of the policy as a small document: what it looks for, what its cues see, and what it says of it. */
export interface Rule {
  readonly id: RuleId
  readonly section: SectionId
  /** What it looks for, in one sentence a teacher could read. */
  readonly looksFor: string
  /** A draft that gets a warning of this rule, and one that comes near and gets nothing of it. README shows them. */
  readonly example: { readonly warns: string; readonly silent: string }
  /** What hand-made cues see. What is not sure is weighed by the judge with everything else in the draft. */
  cues?(reading: Reading, profile: Profile): readonly Stretch[]
  /** What to say of the stretches that count: the sure ones, and those that the judge found. In any order. */
  findings(stretches: readonly Stretch[], reading: Reading): readonly Finding[]
}
