import type { Reading, Stretch } from './reading/index.ts'
import type { Rule } from './rule.ts'
import { warnings } from './say.ts'

const about = { id: 'speaking-for-trust', section: 'educational-use' } as const

/**
 * Only those who are asked to may speak for the Trust. This rule looks for announcements, apologies and policy lines in a school's
 * name, for "we at Acorn Hill", and for answering the press. Speaking for yourself, or for the cricket club, is fine.
 */
export const speakingForTrust: Rule = {
  ...about,
  looksFor: 'Words that speak as or for the Trust or a school, or that agree to speak to the press.',
  example: {
    warns: 'On behalf of Oak Trees MAT, thank you to everyone who donated.',
    silent: 'On behalf of the bowling club, thank you to all who came.',
  },
  findings: (stretches, reading) =>
    say(
      stretches.filter(stretch => !isForOneself(stretch, reading)),
      reading,
    ),
}

/** "I work at Acorn Hill and love it" names the place, and speaks for nobody else. */
function isForOneself({ at }: Stretch, { scene }: Reading): boolean {
  const first = at.sentence.tokens.some(({ norm }) => FIRST_PERSON.has(norm))
  return first && !scene.tags.has('officialCue') && !scene.tags.has('press')
}

const FIRST_PERSON = new Set(['i', 'im', 'ive', 'my', 'me'])

const say = warnings(about, {
  message: 'This reads as if it were said by or for the Trust.',
  advice: 'Write in the first person, for yourself. Leave announcements and the press to the Head Teacher.',
})
