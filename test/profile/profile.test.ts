import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { defaultProfile, isAddress, parseProfile } from '../../rules/profile.ts'

const small = { trust: { name: 'Elm Trust', aliases: ['Elm'] } }
const empty = { ...small, academies: [], emailDomains: [], accounts: [], suppliers: [] }

describe('a profile is read from JSON', () => {
  test('the built-in one reads back as it is, without a complaint', () => {
    expect(parseProfile(JSON.parse(JSON.stringify(defaultProfile)))).toEqual({
      profile: defaultProfile,
      problems: [],
    })
  })

  test('the built-in one knows where questions go, and of no Head Teacher', () => {
    expect(defaultProfile.ceoAddress).toBe('ceo@oaktreesmat.co.uk')
    expect(defaultProfile.headTeacherAddress).toBeUndefined()
  })

  test('missing lists are empty', () => {
    expect(parseProfile(small)).toEqual({ profile: empty, problems: [] })
  })

  test('space around a name, and line ends in it, do not count', () => {
    const { profile } = parseProfile({ trust: { name: '  Elm\n Trust ', aliases: ['Elm'] } })
    expect(profile).toEqual(empty)
  })

  const bad: [what: string, json: unknown, problems: string[]][] = [
    ['nothing', null, ['The profile should be an object such as {"trust": …}.']],
    ['a list', [], ['The profile should be an object such as {"trust": …}.']],
    ['no trust', {}, ['trust should be an object such as {"name": "Acorn Hill", "aliases": []}.']],
    ['a trust without a name', { trust: { aliases: [] } }, ['trust.name should be a name.']],
    [
      'an empty alias',
      { trust: { name: 'Elm', aliases: ['E', ' '] } },
      ['trust.aliases[1] should be a name.'],
    ],
    ['academies that are no list', { ...small, academies: 'Elm Hill' }, ['academies should be a list.']],
    [
      'an academy that is only text',
      { ...small, academies: ['Elm Hill'] },
      ['academies[0] should be an object such as {"name": "Acorn Hill", "aliases": []}.'],
    ],
    [
      'a domain with "@"',
      { ...small, emailDomains: ['@elm.sch.uk'] },
      ['emailDomains[0] should be a domain without "@", such as "oaktreesmat.co.uk".'],
    ],
    [
      'an account without "@"',
      { ...small, accounts: ['ElmTrust'] },
      ['accounts[0] should be an account such as "@OakTreesMAT".'],
    ],
    ['a supplier that is a number', { ...small, suppliers: [7] }, ['suppliers[0] should be a name.']],
    [
      'two addresses in one',
      { ...small, headTeacherAddress: 'a@elm.sch.uk, b@elm.sch.uk' },
      ['headTeacherAddress should be an e-mail address such as "head@oaktreesmat.co.uk".'],
    ],
    [
      'a field misspelt',
      { ...small, academys: [] },
      [
        '"academys" should be one of trust, academies, emailDomains, accounts, suppliers, ceoAddress, headTeacherAddress.',
      ],
    ],
  ]
  test.each(bad)('%s is named, with what would be right', (_what, json, problems) => {
    expect(parseProfile(json).problems).toEqual(problems)
  })

  test('what is right beside something wrong is used', () => {
    const { profile, problems } = parseProfile({
      ...small,
      academies: [{ name: 'Elm Hill', aliases: [3, 'Hill'] }, null],
      accounts: ['elm', '@Elm'],
      ceoAddress: 'ceo@elm.sch.uk',
      headTeacherAddress: 12,
    })
    expect(profile).toEqual({
      ...empty,
      academies: [{ name: 'Elm Hill', aliases: ['Hill'] }],
      accounts: ['@Elm'],
      ceoAddress: 'ceo@elm.sch.uk',
    })
    expect(problems).toHaveLength(4)
  })

  test('any JSON at all gives a profile that reads back without a complaint', () => {
    const fields = fc.record(
      {
        trust: fc.jsonValue(),
        academies: fc.jsonValue(),
        emailDomains: fc.jsonValue(),
        accounts: fc.array(fc.string()),
        suppliers: fc.array(fc.jsonValue()),
        headTeacherAddress: fc.oneof(fc.jsonValue(), fc.emailAddress()),
      },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fields), json => {
        const { profile } = parseProfile(json)
        expect(parseProfile(profile)).toEqual({ profile, problems: [] })
      }),
    )
  })
})

describe('an address', () => {
  const good = [
    'head@oaktreesmat.co.uk',
    'h.o-brien+misuse@acorn-hill.oaktreesmat.co.uk',
    "o'brien@elm.sch.uk",
    'HEAD@ELM.SCH.UK',
  ]
  test.each(good)('%s can be sent to', address => expect(isAddress(address)).toBe(true))

  const bad = [
    '',
    'head',
    '@elm.sch.uk',
    'head@elm',
    'head@',
    'head@elm..uk',
    '.head@elm.sch.uk',
    'head@elm.sch.uk,other@elm.sch.uk',
    'head@elm.sch.uk?cc=other@elm.sch.uk',
    'head@elm.sch.uk\nBcc: other@elm.sch.uk',
    'head@elm.sch.uk\n',
    'The Head <head@elm.sch.uk>',
    '"head"@elm.sch.uk',
    'head%0Acc@elm.sch.uk',
    'hеad@elm.sch.uk', // a Cyrillic е
    'head@[127.0.0.1]',
    `${'a'.repeat(250)}@elm.sch.uk`,
  ]
  test.each(bad)('%j can not', address => expect(isAddress(address)).toBe(false))
})
