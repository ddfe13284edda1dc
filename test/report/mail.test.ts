import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { questionLink, reportLink } from '../../src/report/mail.ts'

const head = 'head@elm.sch.uk'

/** What a mail program makes of a link: to whom, and each header with what it holds. */
function read(link: string | undefined) {
  const url = new URL(link ?? 'none:')
  expect(url.protocol).toBe('mailto:')
  return {
    to: decodeURIComponent(url.pathname),
    fields: [...url.searchParams.keys()],
    body: url.searchParams.get('body') ?? '',
  }
}

describe('a report', () => {
  test('goes to the Head Teacher with the page’s title and address', () => {
    const link = reportLink(head, { address: 'https://x.com/a/status/1?s=20', title: 'Al on X: "Hi" & more' })
    expect(read(link)).toEqual({
      to: head,
      fields: ['subject', 'body'],
      body: [
        'I would like to report misuse of social media.',
        '',
        'Page: Al on X: "Hi" & more',
        'Address: https://x.com/a/status/1?s=20',
        '',
        'What I saw, and when:',
        '',
      ].join('\r\n'),
    })
  })

  test('can be written where nothing is known of the page', () => {
    expect(read(reportLink(head, {})).body).toBe(
      'I would like to report misuse of social media.\r\n\r\nWhat I saw, and when:\r\n',
    )
  })

  const addresses: [address: string, shown: string | undefined][] = [
    ['https://x.com/home', 'https://x.com/home'],
    ['http://elm.example/ä b', 'http://elm.example/%C3%A4%20b'],
    ['https://me:secret@elm.example/', 'https://elm.example/'],
    ['https://elm.example/\u202eevil', 'https://elm.example/%E2%80%AEevil'],
    ['https://bücher.example/', 'https://xn--bcher-kva.example/'],
    ['chrome://settings/', undefined],
    ['javascript:alert(1)', undefined],
    ['data:text/html,hello', undefined],
    ['not an address', undefined],
  ]
  test.each(addresses)('from %s names the address %s', (address, shown) => {
    expect(/Address: (.*)\r\n/.exec(read(reportLink(head, { address })).body)?.[1]).toBe(shown)
  })

  const titles: [what: string, title: string, shown: string][] = [
    ['line ends', 'Hi\r\nBcc: other@elm.sch.uk', 'Hi Bcc: other@elm.sch.uk'],
    ['other line ends', 'a\u2028b\u2029c\u0085d\u000be', 'a b c d e'],
    ['link signs', 'a&bcc=b@elm.sch.uk?cc=c#d%0Ae', 'a&bcc=b@elm.sch.uk?cc=c#d%0Ae'],
    ['signs that turn the reading order', '\u202eevil\u202c \u2066x\u2069\u200f', 'evil x'],
    ['half a character', 'a\ud800b', 'a\ufffdb'],
    ['quotes of all kinds', `"a" 'b' “c” <d>`, `"a" 'b' “c” <d>`],
    ['other writing', 'Ìyá Adébáyọ̀ · 学校 · مدرسه‌ها · 👩‍🏫', 'Ìyá Adébáyọ̀ · 学校 · مدرسه‌ها · 👩‍🏫'],
  ]
  test.each(titles)('with %s in the title stays one message to one person', (_what, title, shown) => {
    const { to, fields, body } = read(reportLink(head, { title }))
    expect({ to, fields }).toEqual({ to: head, fields: ['subject', 'body'] })
    expect(body.split('\r\n')[2]).toBe(`Page: ${shown}`)
  })

  test('with a long title shortens the title and keeps the address', () => {
    const address = `https://x.com/${'a'.repeat(300)}`
    const link = reportLink(head, { address, title: '学校'.repeat(30_000) })
    const { body } = read(link)
    expect(link?.length).toBeLessThanOrEqual(1800)
    expect(link?.length).toBeGreaterThan(1750)
    expect(body).toMatch(/Page: (学校)+学?…\r\n/)
    expect(body).toContain(`Address: ${address}\r\n`)
  })

  test('with an endless address keeps its beginning', () => {
    const address = `https://x.com/${'a'.repeat(60_000)}`
    const link = reportLink(head, { address, title: 'Hi' })
    expect(link?.length).toBeLessThanOrEqual(1800)
    expect(read(link).body).toMatch(/Address: https:\/\/x\.com\/a{1000,}…\r\n/)
  })

  test('is one short plain message to one person, whatever the page is called', () => {
    const nasty = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 3000 }),
      fc.string({
        unit: fc.constantFrom('\r', '\n', '&', '?', '=', '%', '0', 'A', 'a', '"', '\u202e', '\ud83d', ' '),
      }),
    )
    const address = fc.oneof(nasty, fc.webUrl({ withQueryParameters: true, withFragments: true }))
    fc.assert(
      fc.property(nasty, address, (title, address) => {
        const link = reportLink(head, { title, address })
        expect(link).toMatch(/^mailto:head@elm\.sch\.uk\?subject=[\w.~%-]+&body=[\w.~%-]+$/)
        expect(link?.length).toBeLessThanOrEqual(1800)
        const { body } = read(link)
        expect(body.split('\r\n').length).toBeLessThanOrEqual(7)
        expect(body.replaceAll('\r\n', '')).not.toMatch(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u)
      }),
    )
  })

  test('can’t be written to anything but one plain address', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.emailAddress()), fc.string(), (to, more) => {
        for (const link of [reportLink(to, {}), reportLink(to + more, {})]) {
          expect(link ?? 'mailto:a@b?').toMatch(/^mailto:[\w.~%-]+@[a-zA-Z0-9.-]+\?/)
        }
      }),
    )
  })

  test.each([
    undefined,
    '',
    'head',
    'a@elm.sch.uk,b@elm.sch.uk',
    'a@elm.sch.uk?bcc=b@elm.sch.uk',
    'a@elm.sch.uk\r\nBcc: b',
  ])('is no link at all for the address %j', to => {
    expect(reportLink(to, { address: 'https://x.com/' })).toBeUndefined()
    expect(questionLink(to)).toBeUndefined()
  })
})

test('a question goes to the CEO with a subject', () => {
  expect(questionLink('ceo@oaktreesmat.co.uk')).toBe(
    'mailto:ceo@oaktreesmat.co.uk?subject=A%20question%20about%20the%20Social%20Media%20Policy',
  )
})

test('an address with signs in it arrives as it is', () => {
  expect(read(reportLink("h.o'brien+x@elm.sch.uk", {})).to).toBe("h.o'brien+x@elm.sch.uk")
})
