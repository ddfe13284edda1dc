import type { Rule } from './rule.ts'
import { warnings } from './say.ts'

const about = { id: 'personal-information', section: 'compliance' } as const

/**
 * What you know of others from work is theirs to tell. This rule looks for private details of one person: a number or address,
 * health or special needs, family or care, grades, attendance, pay. Your own details and everyday good news are left alone.
 */
export const personalInformation: Rule = {
  ...about,
  looksFor: 'Private details of somebody else: where they live, their health, family, grades, pay.',
  example: {
    warns: 'Sunita in our school office has had her scan back and starts chemo on the 9th.',
    silent: 'My new number’s 07700 900845.',
  },
  findings: warnings(about, {
    message: 'This gives away something private about somebody else.',
    advice: 'Leave the detail out. What you know from work is that person’s own to tell.',
  }),
}
