import type { Rule } from './rule.ts'
import { warnings } from './say.ts'

const about = { id: 'confidential', section: 'reputation' } as const

/**
 * Some matters must stay at work even with a disclaimer: safeguarding, exclusions, complaints, investigations, job cuts, budgets,
 * inspections before they are public, exam papers, door codes. This rule looks for such a matter of the author's own workplace.
 * The same subject in general is left alone.
 */
export const confidential: Rule = {
  ...about,
  looksFor: 'Confidential matters of work: cases, complaints, cuts, codes, papers, inspections.',
  example: {
    warns: 'You didn’t hear it from me, but four TA jobs at our school are going by Easter.',
    silent: 'Safeguarding training matters, whoever you are.',
  },
  findings: warnings(about, {
    message: 'This looks like a confidential matter of work.',
    advice: 'Leave it out. If you are unsure what may be said, ask your line manager first.',
  }),
}
