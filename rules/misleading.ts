import type { Rule } from './rule.ts'
import { warnings } from './say.ts'

const about = { id: 'misleading', section: 'compliance' } as const

/**
 * Nobody may pose as somebody else. This rule looks for false names and titles, for planted reviews, and for posing as a parent or
 * a resident so that nobody knows you work there. A joke that nobody would believe is fine.
 */
export const misleading: Rule = {
  ...about,
  looksFor: 'Pretending to be somebody else, or hiding your tie to the Trust to mislead.',
  example: {
    warns: 'Posting as a parent so nobody knows I’m on the staff at Rowan Park.',
    silent: 'As a mum of two I could do with a lie-in.',
  },
  findings: warnings(about, {
    message: 'This sounds like posing as somebody else, or hiding that you work there.',
    advice: 'Write as yourself, or leave it.',
  }),
}
