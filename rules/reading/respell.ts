import type { Profile } from '../profile.ts'
import { normal, type Token } from './tokens.ts'

/**
 * Reads a misspelt organisation as the one meant: "Acron Hill", "Birchwod Lane Acadamy". A word counts only beside
 * another word of the same name, and only one slip from the right spelling, so that ordinary words stay as they are.
 */
export function respeller({ trust, academies }: Profile): (tokens: Token[]) => Token[] {
  const pairs = new Map<string, Set<string>>()
  for (const name of [trust, ...academies].flatMap(one => [one.name, ...one.aliases])) {
    const words = name.split(/[\s,-]+/).map(normal)
    words.forEach((word, i) => {
      const beside = pairs.get(word) ?? new Set()
      for (const other of [words[i - 1], words[i + 1]]) if (other) beside.add(other)
      pairs.set(word, beside)
    })
  }
  const long = [...pairs.keys()].filter(word => word.length >= 5)
  return tokens =>
    tokens.map((token, i) => {
      if (token.kind !== 'word' || token.norm.length < 4 || pairs.has(token.norm)) return token
      const meant = long.find(
        word =>
          isOneSlip(token.norm, word) &&
          [tokens[i - 1], tokens[i + 1]].some(
            beside => beside && pairs.get(word)?.has(meantBy(beside, long)),
          ),
      )
      return meant ? { ...token, norm: meant } : token
    })
}

const meantBy = ({ norm }: Token, long: readonly string[]) => long.find(word => isOneSlip(norm, word)) ?? norm

/** One letter added, left out, changed, or two neighbours swapped. */
function isOneSlip(typed: string, word: string): boolean {
  if (Math.abs(typed.length - word.length) > 1 || typed === word) return false
  let i = 0
  while (typed[i] === word[i]) i++
  const rest = (a: number, b: number) => typed.slice(i + a) === word.slice(i + b)
  if (rest(1, 1) || rest(1, 0) || rest(0, 1)) return true
  return typed[i] === word[i + 1] && typed[i + 1] === word[i] && rest(2, 2)
}
