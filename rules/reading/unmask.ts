import { matterClasses } from '../words/matters.ts'
import type { Token } from './tokens.ts'

const LEET: Record<string, string> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't', $: 's' }
let kept: readonly string[] | undefined

/** Made when the first masked word is met. */
function rude(): readonly string[] {
  kept ??= `${matterClasses.obscene},${matterClasses.slur}`
    .split(',')
    .map(word => word.trim())
    .filter(word => word.length > 3 && !word.includes(' '))
  return kept
}

/** Reads masked obscenities as what they stand for: "f*ck", "sh1t", "w***er", "fuuuck". Other words stay as they are. */
export function unmask(tokens: Token[]): Token[] {
  return tokens.map(token => {
    if (token.kind !== 'word' || token.norm.length > 20 || !isMasked(token.norm)) return token
    const meant = meaning(token.norm)
    return meant ? { ...token, norm: meant } : token
  })
}

const isMasked = (norm: string) => /[a-z][*$01345]/.test(norm) || /([a-z])\1\1/.test(norm)

function meaning(norm: string): string | undefined {
  const plain = norm.replace(/([a-z])\1{2,}/g, '$1').replace(/[01345$7]/g, sign => LEET[sign] ?? sign)
  return rude().find(word => covers(plain, word))
}

/** A star stands for one letter or more; at least the first letter must show. */
function covers(mask: string, word: string): boolean {
  if (mask[0] !== word[0]) return false
  if (!mask.includes('*')) return mask === word
  const parts = mask.split(/\*+/)
  const [head = '', tail = ''] = [parts[0], parts.at(-1)]
  const stars = mask.length - parts.join('').length
  if (parts.length > 2)
    return mask.length === word.length && [...mask].every((sign, i) => sign === '*' || sign === word[i])
  const hidden = word.length - head.length - tail.length
  return (
    hidden >= 1 &&
    hidden <= stars + 3 &&
    hidden >= Math.min(stars, 2) - 1 &&
    word.startsWith(head) &&
    word.endsWith(tail)
  )
}
