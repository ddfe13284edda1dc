type TokenKind = 'word' | 'mention' | 'email' | 'url' | 'emoji' | 'mark'

/** A word or sign of a sentence; `start` and `end` are offsets in the folded sentence. */
export interface Token {
  readonly kind: TokenKind
  readonly text: string
  /** Lower case, without diacritics, apostrophes and a noun's "'s": what phrases are matched against. */
  readonly norm: string
  readonly start: number
  readonly end: number
  /** First letter is upper case. */
  readonly capital: boolean
  /** A noun with "'s": "Jan's", "school's". */
  readonly possessive: boolean
  /** A word out of a hashtag: "#OurHead" gives "Our" and "Head". */
  readonly tagged: boolean
  /** Stands directly against the token before, as after a hyphen or within a hashtag. */
  readonly glued: boolean
}

// Each alternative consumes what it matches or fails within 64 characters, so the whole is linear.
const TOKEN = new RegExp(
  [
    String.raw`(?<url>https?:\/\/\S{1,2000}|www\.\S{1,2000})`,
    String.raw`(?<email>[\w.+'-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8})`,
    String.raw`(?<mention>@[\p{L}\p{N}_]{1,50})`,
    String.raw`(?<hashtag>#[\p{L}\p{N}_*]{1,100})`,
    String.raw`(?<word>[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}*]|['$](?=[\p{L}\p{N}]))*)`,
    String.raw`(?<emoji>\p{Extended_Pictographic}|\p{Regional_Indicator}{2})`,
    String.raw`(?<mark>[^\s])`,
  ].join('|'),
  'gu',
)
const TAG_WORD = /\p{Lu}+(?!\p{Ll})|\p{Lu}?[\p{Ll}\p{Lo}][\p{Ll}\p{Lo}\p{N}*]*|\p{N}+/gu
// "he's", "that's": a short form of "is", which people also type without the apostrophe; not a noun's possessive.
const SHORT_IS = new Set(
  'he she it that what who where when how there here let one this everyone everybody someone somebody nobody noone anyone nothing something'.split(
    ' ',
  ),
)

/** Splits a folded sentence into words and signs, in order. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = []
  let previousEnd = -1
  const add = (kind: TokenKind, found: string, start: number, tagged: boolean) => {
    const possessive =
      kind === 'word' && /[^']'[sS]$/.test(found) && !SHORT_IS.has(found.slice(0, -2).toLowerCase())
    tokens.push({
      kind,
      text: found,
      norm: normal(possessive ? found.slice(0, -2) : found),
      start,
      end: start + found.length,
      capital: kind === 'word' && isCapital(found),
      possessive,
      tagged,
      glued: start === previousEnd,
    })
    previousEnd = start + found.length
  }
  for (const match of text.matchAll(TOKEN)) {
    const groups = match.groups as Record<string, string | undefined>
    if (groups.hashtag === undefined) {
      const kind = KINDS.find(name => groups[name] !== undefined) ?? 'mark'
      add(kind, match[0], match.index, false)
      continue
    }
    for (const part of match[0].matchAll(TAG_WORD)) add('word', part[0], match.index + part.index, true)
  }
  return tokens
}

const KINDS: readonly TokenKind[] = ['word', 'mark', 'emoji', 'mention', 'email', 'url']

/** Lower case without diacritics and apostrophes: "Siobhán" → "siobhan", "couldn't" → "couldnt". */
export function normal(word: string): string {
  const lower = word.toLowerCase()
  if (/^[a-z0-9]*$/.test(lower)) return lower
  return lower
    .normalize('NFD')
    .replace(/[\p{M}']/gu, '')
    .replace(/[łıøđ]/g, letter => WITHOUT_STROKE[letter] ?? letter)
}

// Letters whose stroke or missing dot is no combining mark, so that NFD leaves them alone.
const WITHOUT_STROKE: Record<string, string> = { ł: 'l', ı: 'i', ø: 'o', đ: 'd' }

const isCapital = (word: string) => {
  const first = word[0] ?? ''
  return first !== first.toLowerCase()
}
