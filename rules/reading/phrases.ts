import type { Token } from './tokens.ts'

/**
 * Phrases as data. A phrase is words with single spaces between, each of them:
 *
 *   word         that word, as `norm` writes it (lower case, no apostrophes: "couldnt")
 *   walk*        any word that begins so
 *   a|b          one of these
 *   @class       a member of a class, of one or several words
 *   @mention     an @handle; @number a word that begins with a digit; @person a name
 *   word?        may be missing
 *   _            any one word
 *   ..           up to three words; ... up to six
 *
 * Signs (commas, quotes, emoji) between words are passed over; a phrase stays within its sentence.
 */
export interface Lexicon {
  /** Class name → members, separated by commas or line breaks. */
  readonly classes: Readonly<Record<string, string>>
  /** Tag → phrases, one a line. */
  readonly phrases: Readonly<Record<string, string>>
}

/** Tokens `from` up to, not including, `to` carry this tag. */
export interface Match {
  readonly tag: string
  readonly from: number
  readonly to: number
}

interface Element {
  readonly words: ReadonlySet<string>
  readonly prefixes: readonly string[]
  readonly classes: readonly string[]
  readonly optional: boolean
  /** How many words it may pass over; 0 for an element that must match. */
  readonly gap: number
  readonly any: boolean
}

interface Phrase {
  readonly tag: string
  readonly elements: readonly Element[]
}

interface Trie {
  readonly next: Map<string, Trie>
  readonly classes: string[]
}

export interface Matcher {
  /** Finds classes and phrases; longest match per tag and place. Time grows with the words times the phrases that begin so. */
  match(tokens: readonly Token[]): Match[]
}

/** How far a name reaches that begins at a word; no list of members could hold them all. */
export type NameEnd = (words: readonly Token[], at: number) => number | undefined

/** Makes a matcher of a lexicon. Throws on a phrase that names an unknown class: a mistake in the data. */
export function compile(lexicon: Lexicon, nameEnd: NameEnd): Matcher {
  const members: Trie = { next: new Map(), classes: [] }
  const known = new Set(['mention', 'number', 'person'])
  for (const [name, list] of Object.entries(lexicon.classes)) {
    if (known.has(name)) throw new Error(`class @${name} stands twice`)
    known.add(name)
    for (const member of list.split(/[,\n]/)) {
      const words = member.trim().split(/\s+/).filter(Boolean)
      if (words.length) plant(members, words, name)
    }
  }

  const byWord = new Map<string, Phrase[]>()
  const byClass = new Map<string, Phrase[]>()
  const elsewhere: Phrase[] = []
  for (const [tag, list] of Object.entries(lexicon.phrases)) {
    if (known.has(tag)) throw new Error(`"${tag}" is a class already`)
    for (const line of list.split('\n')) {
      const words = line.trim().split(/\s+/).filter(Boolean)
      if (!words.length) continue
      const elements = words.map(word => element(word, known, line))
      index({ tag, elements }, byWord, byClass, elsewhere)
    }
  }

  return {
    match(tokens) {
      const words = tokens.filter(token => token.kind === 'word' || token.kind === 'mention')
      const places: number[] = []
      tokens.forEach((token, i) => {
        if (token.kind === 'word' || token.kind === 'mention') places.push(i)
      })
      const classesAt = words.map((_, i) => classesFrom(members, nameEnd, words, i))
      const matches: Match[] = []
      const note = (tag: string, from: number, to: number) =>
        matches.push({ tag, from: places[from] as number, to: (places[to - 1] as number) + 1 })
      for (let i = 0; i < words.length; i++) {
        const here = classesAt[i] as readonly ClassAt[]
        for (const { name, to } of here) note(name, i, to)
        const longest = new Map<string, number>()
        const attempt = (phrase: Phrase) => {
          const to = reach(phrase.elements, 0, i, words, classesAt)
          if (to > i && to > (longest.get(phrase.tag) ?? 0)) longest.set(phrase.tag, to)
        }
        for (const phrase of byWord.get((words[i] as Token).norm) ?? []) attempt(phrase)
        for (const { name } of here) for (const phrase of byClass.get(name) ?? []) attempt(phrase)
        for (const phrase of elsewhere) attempt(phrase)
        for (const [tag, to] of longest) note(tag, i, to)
      }
      return matches
    },
  }
}

interface ClassAt {
  readonly name: string
  readonly to: number
}

function plant(root: Trie, words: readonly string[], name: string): void {
  let node = root
  for (const word of words) {
    let next = node.next.get(word)
    if (!next) {
      next = { next: new Map(), classes: [] }
      node.next.set(word, next)
    }
    node = next
  }
  if (!node.classes.includes(name)) node.classes.push(name)
}

function classesFrom(root: Trie, nameEnd: NameEnd, words: readonly Token[], at: number): ClassAt[] {
  const found: ClassAt[] = []
  const word = words[at] as Token
  if (word.kind === 'mention') found.push({ name: 'mention', to: at + 1 })
  else if (/^\d/.test(word.norm)) found.push({ name: 'number', to: at + 1 })
  const named = nameEnd(words, at)
  if (named !== undefined) found.push({ name: 'person', to: named })
  let node: Trie | undefined = root
  for (let i = at; i < words.length; i++) {
    node = node.next.get((words[i] as Token).norm)
    if (!node) break
    for (const name of node.classes) found.push({ name, to: i + 1 })
  }
  return found
}

function element(word: string, known: ReadonlySet<string>, line: string): Element {
  const optional = word.endsWith('?')
  const bare = optional ? word.slice(0, -1) : word
  const gap = bare === '..' ? 3 : bare === '...' ? 6 : 0
  const parts = gap || bare === '_' ? [] : bare.split('|')
  const classes = parts.filter(part => part.startsWith('@')).map(part => part.slice(1))
  for (const name of classes) if (!known.has(name)) throw new Error(`no class @${name}, in "${line.trim()}"`)
  return {
    words: new Set(parts.filter(part => !part.startsWith('@') && !part.endsWith('*'))),
    prefixes: parts.filter(part => part.endsWith('*')).map(part => part.slice(0, -1)),
    classes,
    optional,
    gap,
    any: bare === '_',
  }
}

/** Files a phrase under what it can begin with, so that most words try only a handful. */
function index(
  phrase: Phrase,
  byWord: Map<string, Phrase[]>,
  byClass: Map<string, Phrase[]>,
  elsewhere: Phrase[],
) {
  for (let i = 0; i < phrase.elements.length; i++) {
    const first = phrase.elements[i] as Element
    if (first.gap || first.any || first.prefixes.length) {
      elsewhere.push(phrase)
      return
    }
    for (const word of first.words) file(byWord, word, phrase)
    for (const name of first.classes) file(byClass, name, phrase)
    if (!first.optional) return
  }
}

function file(shelf: Map<string, Phrase[]>, key: string, phrase: Phrase) {
  const there = shelf.get(key)
  if (!there) shelf.set(key, [phrase])
  else if (!there.includes(phrase)) there.push(phrase)
}

/** The furthest word that `elements` from `e` on reach from word `at`, or -1. Bounded: gaps are short. */
function reach(
  elements: readonly Element[],
  e: number,
  at: number,
  words: readonly Token[],
  classesAt: readonly (readonly ClassAt[])[],
): number {
  if (e === elements.length) return at
  const current = elements[e] as Element
  let best = -1
  const go = (to: number) => {
    const end = reach(elements, e + 1, to, words, classesAt)
    if (end > best) best = end
  }
  if (current.gap) {
    for (let passed = 0; passed <= current.gap && at + passed <= words.length; passed++) go(at + passed)
    return best
  }
  if (current.optional) go(at)
  const word = words[at]
  if (!word) return best
  if (
    current.any ||
    (word.kind === 'word' &&
      (current.words.has(word.norm) || current.prefixes.some(p => word.norm.startsWith(p))))
  )
    go(at + 1)
  if (current.classes.length) {
    for (const { name, to } of classesAt[at] ?? []) if (current.classes.includes(name)) go(to)
  }
  return best
}
