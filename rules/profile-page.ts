import type { Rule } from './rule.ts'
import { warnings } from './say.ts'

const about = { id: 'profile', section: 'personal-use' } as const

/**
 * A personal page must not say that you work for the Trust, not even with a disclaimer. This rule reads bios, headlines
 * and job entries for the Trust, an academy or "our school". Saying what you do without saying where is fine.
 */
export const profilePage: Rule = {
  ...about,
  looksFor: 'A bio, headline or job entry that says you work for the Trust or one of its academies.',
  example: {
    warns: 'Finance Officer at Oak Trees Multi Academy Trust',
    silent: 'Aspiring author. Recovering perfectionist.',
  },
  findings: warnings(about, {
    message: 'This says on your own page that you work for the Trust, which the policy asks you not to do.',
    advice: 'Say what you do without saying where (“primary teacher”), or leave your job out.',
  }),
}
