import defaults from './default-profile.json' with { type: 'json' }

/** Who "the Trust" is for the person who writes. Every list may be empty. */
export interface Profile {
  readonly trust: Named
  readonly academies: readonly Named[]
  /** Domains without "@"; an address at a subdomain counts too. */
  readonly emailDomains: readonly string[]
  /** The Trust's own accounts, with "@". */
  readonly accounts: readonly string[]
  readonly suppliers: readonly string[]
  /** Where questions about the policy go. */
  readonly ceoAddress?: string
  /** Where misuse is reported. */
  readonly headTeacherAddress?: string
}

interface Named {
  readonly name: string
  readonly aliases: readonly string[]
}

/** The Trust named in the policy. It has no Head Teacher's address: each academy sets its own. */
export const defaultProfile: Profile = defaults

/** What could be used of a profile, and one sentence for each thing that could not. */
export interface ParsedProfile {
  readonly profile: Profile
  readonly problems: readonly string[]
}

/**
 * Reads a profile from parsed JSON. Never throws: a bad field is named in `problems` with what would be right,
 * and the rest is used. A missing list is empty; without a usable trust the default's stands in.
 */
export function parseProfile(json: unknown): ParsedProfile {
  if (!isRecord(json)) {
    return { profile: defaultProfile, problems: ['The profile should be an object such as {"trust": …}.'] }
  }
  const problems: string[] = []
  const complain = (where: string, right: string) => {
    problems.push(`${where} should be ${right}.`)
  }

  /** One field's text, or nothing and a complaint. */
  const text = (value: unknown, where: string, kind: Kind): string | undefined => {
    const clean = typeof value === 'string' ? value.replace(/[\s\p{Cc}]+/gu, ' ').trim() : ''
    if (kind.fits(clean)) return clean
    complain(where, kind.right)
    return undefined
  }
  const list = <T>(value: unknown, where: string, read: (item: unknown, where: string) => T | undefined) => {
    if (value === undefined) return []
    if (!Array.isArray(value)) {
      complain(where, 'a list')
      return []
    }
    return value.map((item, i) => read(item, `${where}[${i}]`)).filter(item => item !== undefined)
  }
  const texts = (value: unknown, where: string, kind: Kind) =>
    list(value, where, (item, at) => text(item, at, kind))
  const named = (value: unknown, where: string): Named | undefined => {
    if (!isRecord(value)) {
      complain(where, 'an object such as {"name": "Acorn Hill", "aliases": []}')
      return undefined
    }
    const aliases = texts(value.aliases, `${where}.aliases`, kinds.name)
    const name = text(value.name, `${where}.name`, kinds.name)
    return name === undefined ? undefined : { name, aliases }
  }
  const address = (field: 'ceoAddress' | 'headTeacherAddress') => {
    const found = json[field] === undefined ? undefined : text(json[field], field, kinds.address)
    return found === undefined ? {} : { [field]: found }
  }

  const profile: Profile = {
    trust: named(json.trust, 'trust') ?? defaultProfile.trust,
    academies: list(json.academies, 'academies', named),
    emailDomains: texts(json.emailDomains, 'emailDomains', kinds.domain),
    accounts: texts(json.accounts, 'accounts', kinds.account),
    suppliers: texts(json.suppliers, 'suppliers', kinds.name),
    ...address('ceoAddress'),
    ...address('headTeacherAddress'),
  }
  for (const field of Object.keys(json)) {
    if (!fields.has(field)) complain(JSON.stringify(field), `one of ${[...fields].join(', ')}`)
  }
  return { profile, problems }
}

/** Whether mail can be sent to this, and to nobody else: one plain address, with nothing around it. */
export function isAddress(text: string): boolean {
  return (
    text.length <= 254 && new RegExp(`^[a-z0-9_+'-]+(?:\\.[a-z0-9_+'-]+)*@${domain.source}$`, 'i').test(text)
  )
}

const domain = /(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])/i

interface Kind {
  readonly right: string
  fits(text: string): boolean
}

const kinds = {
  name: { right: 'a name', fits: text => text !== '' },
  domain: {
    right: 'a domain without "@", such as "oaktreesmat.co.uk"',
    fits: text => text.length <= 253 && new RegExp(`^${domain.source}$`, 'i').test(text),
  },
  account: { right: 'an account such as "@OakTreesMAT"', fits: text => /^@[\p{L}\p{N}_.-]+$/u.test(text) },
  address: { right: 'an e-mail address such as "head@oaktreesmat.co.uk"', fits: isAddress },
} as const satisfies Record<string, Kind>

const fields: ReadonlySet<string> = new Set<keyof Profile>([
  'trust',
  'academies',
  'emailDomains',
  'accounts',
  'suppliers',
  'ceoAddress',
  'headTeacherAddress',
])

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
