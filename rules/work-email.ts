import type { Rule } from './rule.ts'
import { warnings } from './say.ts'

const about = { id: 'work-email', section: 'personal-use' } as const

/**
 * A work address is not for social media: it ties you and what you write to the Trust. This rule looks for an address at
 * one of the Trust's domains, or below one. Any other address is fine.
 */
export const workEmail: Rule = {
  ...about,
  looksFor: 'An e-mail address at one of the Trust’s domains.',
  example: {
    warns: 'Signed up here with rpatel@oaktreesmat.co.uk, hope that’s OK',
    silent: 'Email me at h.qureshi@gmail.com',
  },
  cues({ sentences }, { emailDomains }) {
    return sentences.flatMap(at =>
      at.sentence.tokens.flatMap((token, i) =>
        token.kind === 'email' && isAt(token.text, emailDomains)
          ? [{ at, from: i, to: i + 1, sure: true }]
          : [],
      ),
    )
  },
  findings: warnings(about, {
    message: 'This is a work address, and the policy asks for a personal one on social media.',
    advice: 'Give a personal address instead, or take the address out.',
  }),
}

function isAt(address: string, domains: readonly string[]): boolean {
  const host = address.slice(address.lastIndexOf('@') + 1).toLowerCase()
  return domains.some(domain => host === domain.toLowerCase() || host.endsWith(`.${domain.toLowerCase()}`))
}
