import { isAddress } from '../../rules/profile.ts'
import { reportWords } from '../words.ts'

/** What is known of the page that a report is about. */
export interface ReportedPage {
  readonly address?: string | undefined
  readonly title?: string | undefined
}

/** Longer links are cut off by some mail programs (Windows hands on about 2,000 characters). */
const longest = 1800

/**
 * A mail link that reports misuse on a page to the Head Teacher, at most 1,800 characters long: the title is
 * shortened first, then the page's address. Nothing when the recipient is not one plain e-mail address.
 */
export function reportLink(to: string | undefined, page: ReportedPage): string | undefined {
  if (to === undefined || !isAddress(to)) return undefined
  const link = (title: string, address: string) =>
    mailLink(to, reportWords.subject, reportWords.body({ title, address }))
  const address = webAddress(page.address)
  const title = fitting(plain(page.title ?? ''), text => link(text, address).length <= longest)
  return link(
    title,
    fitting(address, text => link(title, text).length <= longest),
  )
}

/** A mail link for a question about the policy. Nothing when the recipient is not one plain e-mail address. */
export function questionLink(to: string | undefined): string | undefined {
  return to !== undefined && isAddress(to) ? mailLink(to, reportWords.questionSubject, '') : undefined
}

/** RFC 6068: everything but letters, digits and a few signs is escaped, so that no text can add a header. */
function mailLink(to: string, subject: string, body: string): string {
  const [local = '', domain = ''] = to.split('@')
  const fields = [`subject=${escaped(subject)}`, ...(body ? [`body=${escaped(body)}`] : [])]
  return `mailto:${escaped(local)}@${domain}?${fields.join('&')}`
}

function escaped(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    sign => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}

/** One line of text as the eye sees it: no line ends or other controls, no signs that turn the reading order. */
function plain(text: string): string {
  return text
    .slice(0, longest)
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/(?![\u200c\u200d])\p{Cf}/gu, '') // Persian and emoji need the two joiners.
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
}

/** An address on the web as ASCII, without a password; empty for anything else. */
function webAddress(address: string | undefined): string {
  if (address === undefined || !URL.canParse(address)) return ''
  const url = new URL(address)
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return ''
  url.username = ''
  url.password = ''
  return url.href
}

/** The text, or as much of its beginning as fits, with an ellipsis; at worst nothing. */
function fitting(text: string, fits: (text: string) => boolean): string {
  if (fits(text)) return text
  const signs = [...text]
  const cut = (length: number) => (length === 0 ? '' : `${signs.slice(0, length).join('')}…`)
  let fit = 0
  let tooLong = signs.length
  while (tooLong - fit > 1) {
    const middle = (fit + tooLong) >> 1
    if (fits(cut(middle))) fit = middle
    else tooLong = middle
  }
  return cut(fit)
}
