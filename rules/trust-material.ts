import type { Rule } from './rule.ts'
import { warnings } from './say.ts'

const about = { id: 'trust-material', section: 'intellectual-property' } as const

/**
 * The Trust's pictures, posts, logo, letters and documents are its own. This rule looks for using, reposting, selling or passing
 * them on. Sharing lessons that you made yourself is fine.
 */
export const trustMaterial: Rule = {
  ...about,
  looksFor: 'The Trust’s own photos, posts, logo, documents or screenshots.',
  example: {
    warns: 'Stole this banner from the trust’s page, looks better on mine 😎',
    silent: 'Our sofa, but make it fashion.',
  },
  findings: warnings(about, {
    message: 'This uses or passes on something that belongs to the Trust.',
    advice: 'Leave it out, or ask the Head Teacher for permission in writing first.',
  }),
}
