import { tagged } from './reading/index.ts'
import type { Rule } from './rule.ts'
import { warnings } from './say.ts'

const about = { id: 'offensive', section: 'respect' } as const

/**
 * Colleagues, pupils and parents may read what you post. This rule looks for strong obscenity, masked or not, for slurs,
 * for insults thrown at a person, and for running down a whole group of people. Mild swearing is left alone, and so are
 * words that are rude only elsewhere (a bitch and her puppies, Scunthorpe).
 */
export const offensive: Rule = {
  ...about,
  looksFor: 'Strong obscenity, slurs, insults at a person, and running down a group of people.',
  example: {
    warns: 'What an absolute wanker.',
    silent: 'Two hours at Scunthorpe in the rain.',
  },
  cues({ sentences, scene }) {
    return sentences.flatMap(at => {
      const self = tagged(at.sentence, 'self').length > 0
      return tagged(at.sentence, 'obscene', 'slur', 'plainslur', 'hurled', 'thrown', 'plainlySweeping').map(
        ({ tag, from, to }) => ({
          at,
          from,
          to,
          sure:
            tag === 'plainslur' ||
            tag === 'plainlySweeping' ||
            (tag === 'obscene' && SURE.test(at.sentence.tokens[from]?.norm ?? '')) ||
            (tag === 'thrown' && !self && !scene.elsewhere),
        }),
      )
    })
  },
  findings: warnings(about, {
    message:
      'Some readers will find this word or remark offensive, and colleagues, pupils and parents may be among them.',
    advice: 'Say it without the word, or leave the remark out.',
  }),
}

// Words with no harmless use at all.
const SURE =
  /^(f+uc?k\w*|motherfuck\w*|cunt\w*|wank\w*|tosser\w*|twats?|bellends?|knobheads?|dickheads?|arseholes?|assholes?|shit(s|e|ty|head|heads|show|hole|bag)?|bullshit\w*|gobshites?|fuckwits?|slappers?)$/
