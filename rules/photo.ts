import type { Rule } from './rule.ts'
import { warnings } from './say.ts'

const about = { id: 'photo', section: 'photographs' } as const

/**
 * Pictures of pupils and of school events are taken on approved devices and posted by the Trust. This rule looks for words that
 * say a picture shows pupils, a class or a school event. Holiday photos and an empty classroom are fine.
 */
export const photo: Rule = {
  ...about,
  looksFor: 'A photo or video of pupils, a class or a school event, or one taken at school.',
  example: {
    warns: 'Year 6 residential, day one 📷 my lot on the zip wire',
    silent: 'Sunset from the pier tonight 📸',
  },
  findings: warnings(about, {
    message: 'This sounds like a picture of pupils or of a school event.',
    advice:
      'Leave the picture out. Photos from school may only be taken on approved devices and posted by the Trust.',
  }),
}
