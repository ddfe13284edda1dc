import { givenName } from './names.ts'
import type { Match } from './phrases.ts'
import type { Token } from './tokens.ts'

/** A person named in a sentence: tokens `from` up to, not including, `to`. */
export interface Person {
  readonly from: number
  readonly to: number
  readonly kind: 'titled' | 'given' | 'initials' | 'handle'
  /** The author's own family or the author: "our Alfie", "my husband Dave", "I'm Sarah". */
  readonly own: boolean
  /** An ordinary word, month or place as well ("Grace", "Will"): a parse may tell. */
  readonly doubtful: boolean
}

const TITLES = new Set('mr mrs ms miss mx sir madam dr prof professor'.split(' '))
const PLACES_AFTER = new Set(
  'road street lane park avenue close drive way crescent court gardens grove hill house hall cross junction station square green terrace row place town city county fc rovers utd united albion hotspur rangers athletic arms inn castle market cathedral university college airport hospital bridge island beach bay primary school academy secondary high church parish methodist catholic ce rc cafe cup gate'.split(
    ' ',
  ),
)
const NOT_SURNAME = new Set(
  'and or but if is was has had in at on from of for to the a an he she who i we you they said says'.split(
    ' ',
  ),
)
const INITIAL = /^[A-Z]$/

/**
 * Finds the people named in a sentence's tokens, whatever the origin of their names: titles, given names of the
 * registers, surnames after them, initials. `matches` tell who is known to the public or an organisation.
 */
export function findPeople(
  tokens: readonly Token[],
  matches: readonly Match[],
  lowerCase: boolean,
): Person[] {
  const taken = new Uint8Array(tokens.length)
  for (const { tag, from, to } of matches)
    if (tag === 'publicfigure' || tag === 'academy' || tag === 'supplier') taken.fill(1, from, to)
  const kin = new Set(
    matches
      .filter(match => match.tag === 'kin' && !FRIEND.test(tokens[match.to - 1]?.norm ?? ''))
      .map(match => match.to),
  )
  const people: Person[] = []
  for (let i = 0; i < tokens.length; i++) {
    if (taken[i]) continue
    const token = tokens[i] as Token
    if (token.kind === 'mention') {
      people.push({ from: i, to: i + 1, kind: 'handle', own: false, doubtful: true })
      continue
    }
    if (token.kind !== 'word') continue
    const to = titledEnd(tokens, taken, i) ?? givenEnd(tokens, taken, i, lowerCase)
    if (to === undefined) continue
    const titled = TITLES.has(token.norm) && to > i + 1
    const only = to === i + 1
    people.push({
      from: i,
      to,
      kind: titled ? 'titled' : isInitials(token) && only ? 'initials' : 'given',
      own: !titled && isOwn(tokens, i, kin),
      doubtful: !titled && isDoubtful(tokens, i, to, lowerCase),
    })
    i = to - 1
  }
  return people
}

// A friend may be a colleague: "my mate Dave from the PE office".
const FRIEND = /^(friend|mate|bestie|neighbour)s?$/

/**
 * An ordinary word has no capital in mid-sentence unless it is a name; a place, month or brand always has one, so there
 * a surname must follow. At a sentence's start, and where every word has a capital, both are in doubt.
 */
function isDoubtful(tokens: readonly Token[], from: number, to: number, lowerCase: boolean): boolean {
  const { norm } = tokens[from] as Token
  if (isInitials(tokens[from] as Token)) return false
  const kind = givenName(norm)
  if (kind === 'name') return lowerCase && to === from + 1 && norm.length < 4
  if (kind === undefined) return to === from + 1
  if (startsSentence(tokens, from) || isTitleCase(tokens)) return true
  return kind === 'proper' && to === from + 1
}

/** "Thing We Lost In The Fire": capitals that say nothing. */
const isTitleCase = (tokens: readonly Token[]) => {
  const words = tokens.filter(token => token.kind === 'word' && token.text.length > 1)
  return words.length > 3 && words.filter(token => token.capital).length > words.length / 2
}

const startsSentence = (tokens: readonly Token[], i: number) =>
  !tokens.slice(0, i).some(token => token.kind === 'word')

/** How far a name reaches from a word on, for phrases: a handle, a title with a surname, a given name with what follows. */
export function nameEnd(words: readonly Token[], at: number): number | undefined {
  const word = words[at] as Token
  if (word.kind === 'mention') return at + 1
  if (!word.capital) return undefined
  const titled = TITLES.has(word.norm)
  if (!titled && givenName(word.norm) !== 'name') return undefined
  let to = at + 1
  while (to < words.length && words[to]?.capital && !words[to - 1]?.possessive && to < at + 3) to++
  return titled && to === at + 1 ? undefined : to
}

/** "Mrs Okafor", "mr o'brien", "Miss P". */
function titledEnd(tokens: readonly Token[], taken: Uint8Array, i: number): number | undefined {
  const title = tokens[i] as Token
  if (!TITLES.has(title.norm) || title.norm === 'sir' || title.norm === 'madam') return undefined
  let at = i + 1
  if (tokens[at]?.text === '.') at++
  const surname = tokens[at]
  if (surname?.kind !== 'word' || taken[at] || NOT_SURNAME.has(surname.norm)) return undefined
  if (/^\d/.test(surname.norm)) return undefined
  // "miss him", "miss the bus": without a capital only the titles that are no words of their own count.
  if (!surname.capital && (title.norm === 'miss' || title.norm === 'ms' || givenLike(surname) === false))
    return undefined
  let to = at + 1
  while (isNamePart(tokens, taken, to)) to++
  return to
}

const COMMON = new Set(
  'potato whippy men man right wrong big t blobby sandman postman muscle motivator'.split(' '),
)
const givenLike = (token: Token) => !COMMON.has(token.norm) && token.norm.length > 1

/** "Chloe", "Chloe Bannister", "Ellie-Mae", "Jayden H", "D Farrow", "Tyler P". */
function givenEnd(
  tokens: readonly Token[],
  taken: Uint8Array,
  i: number,
  lowerCase: boolean,
): number | undefined {
  const token = tokens[i] as Token
  if (TITLES.has(token.norm)) return undefined
  const kind = givenName(token.norm)
  const shouting = token.text.length > 1 && token.text === token.text.toUpperCase()
  if (!token.capital) {
    // In all-lower-case writing only a name that is no other word, and not a fragment, stands alone.
    if (!lowerCase || kind !== 'name' || token.norm.length < 3 || token.tagged) return undefined
    return i + 1
  }
  if (token.tagged || taken[i]) return undefined
  let to = i + 1
  if (kind === undefined) {
    // An initial before a surname: "D Farrow".
    const next = tokens[i + 1]
    // Two initials count only where something ties them to the school: "KP from my tutor group".
    if (isInitials(token) && !NOT_INITIALS.has(token.norm) && /^(from|in|of)$/.test(next?.norm ?? ''))
      return i + 1
    if (
      INITIAL.test(token.text) &&
      token.text !== 'I' &&
      token.text !== 'A' &&
      next?.capital &&
      next.text.length > 2 &&
      !allCaps(next) &&
      !taken[i + 1]
    )
      return i + 2
    return undefined
  }
  // "St Wilfrid's", "Sheffield Hallam": the end of a name that began with no given name.
  const before = tokens[i - 1]
  if (before && /^(st|saint|sainte)$/.test(before.norm)) return undefined
  if (
    before?.capital &&
    !before.possessive &&
    !startsSentence(tokens, i - 1) &&
    !allCaps(before) &&
    !taken[i - 1] &&
    !TITLES.has(before.norm) &&
    givenName(before.norm) === undefined &&
    !CALLING.test(before.norm)
  )
    return undefined
  if (shouting && kind !== 'name') return undefined
  while (to < tokens.length && isNamePart(tokens, taken, to)) to++
  const after = tokens[to]
  const last = tokens[to - 1] as Token
  // "Victoria Station", "Rowan Park", "Florence Road".
  if (after?.kind === 'word' && after.capital && PLACES_AFTER.has(after.norm)) return undefined
  if (to > i + 1 && PLACES_AFTER.has(last.norm)) return undefined
  return to
}

/** A further part of the name: a capital word that follows directly. */
function isNamePart(tokens: readonly Token[], taken: Uint8Array, at: number): boolean {
  const token = tokens[at]
  const before = tokens[at - 1] as Token
  if (token?.kind !== 'word' || taken[at] || before.possessive) return false
  if (!token.capital)
    return /^(van|von|de|del|der|al|el|bin|ibn|ap|ó)$/.test(token.norm) && tokens[at + 1]?.capital === true
  if (
    token.norm === 'i' ||
    token.norm === 'im' ||
    token.norm === 'ive' ||
    token.norm === 'id' ||
    token.norm === 'ill'
  )
    return false
  if (TITLES.has(token.norm) || /\d/.test(token.norm)) return false
  // In shouted text every word is a capital.
  if (allCaps(token) && token.text.length > 1 && allCaps(before) && before.text.length > 1) return false
  return true
}

// A capital word before a name that is no part of it: "Hi Sophie", "Congrats Yusuf".
const CALLING =
  /^(hi|hello|dear|hey|congrats|congratulations|happy|well|thanks|thank|poor|little|big|old|young|year|head|for|to|and|my|our|is|oh|ask|tell|poor|birthday|retirement|done|lady|uncle|aunt|auntie)$/
const allCaps = (token: Token) => token.text === token.text.toUpperCase()
const isInitials = (token: Token) => /^[A-Z]{2}$/.test(token.text)
const NOT_INITIALS = new Set(
  'pe re dt it hr ta uk us eu tv pc dj gp mp ai id ok pm am vr pr ni rt dm fb oh no so we me my he up if is on or at to go do be by an as'.split(
    ' ',
  ),
)

/** "our Alfie", "my Bertie", "my husband Dave", "Auntie Jan", "I'm Sarah", "love, Jan". */
function isOwn(tokens: readonly Token[], i: number, kin: ReadonlySet<number>): boolean {
  if (kin.has(i)) return true
  const before = tokens[i - 1]
  if (!before) return false
  if (/^(my|our|im|iam)$/.test(before.norm)) return true
  const two = tokens[i - 2]
  if (before.norm === 'is' && two?.norm === 'name') return true
  if (before.norm === 'am' && two?.norm === 'i') return true
  if (
    /^(little|wee|gorgeous|beautiful|lovely|darling|daft)$/.test(before.norm) &&
    two &&
    /^(my|our)$/.test(two.norm)
  )
    return true
  // "grandma to Zayn and Leila", "mum of Josh".
  if (/^(to|of)$/.test(before.norm) && kin.has(i - 1)) return true
  return before.norm === 'and' && i >= 2 && isOwn(tokens, i - 2, kin) && tokens[i - 2]?.capital === true
}
