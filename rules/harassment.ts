import type { Rule } from './rule.ts'
import { warnings } from './say.ts'

const about = { id: 'harassment', section: 'compliance' } as const

/**
 * Nobody may be bullied, threatened, humiliated or frozen out online, whatever they did. This rule looks for threats ("I know
 * where you park"), for calls to shun somebody or pile on, and for words meant to humiliate. Teasing between friends and plain
 * disagreement are left alone.
 */
export const harassment: Rule = {
  ...about,
  looksFor: 'Bullying, threats, humiliation or shutting somebody out.',
  example: {
    warns: 'Nobody sit with Janine at lunch tomorrow. Pass it on.',
    silent: 'Watch your back lifting that wardrobe!',
  },
  findings: warnings(about, {
    message: 'This could be read as a threat, or as shutting somebody out.',
    advice:
      'Leave it out, and let it rest a night. If something is wrong at work, your line manager can help.',
  }),
}
