import givenNames from '../words/given-names.json' with { type: 'json' }

/**
 * Whether a word, as `normal` writes it, is a given name: 'name', or 'also-word' when it is an ordinary word, month,
 * place or brand as well. The lists stay one sorted string each: nothing to build at load, under a microsecond a look-up.
 */
export function givenName(word: string): 'name' | 'also-word' | undefined {
  if (word.length < 2) return undefined
  if (contains(givenNames.plain, word)) return word.length === 2 ? 'also-word' : 'name'
  if (contains(givenNames.alsoWords, word)) return 'also-word'
  return undefined
}

/** Binary search for a whole line in sorted lines. */
function contains(lines: string, word: string): boolean {
  let low = 0
  let high = lines.length
  while (low < high) {
    const middle = (low + high) >> 1
    const start = lines.lastIndexOf('\n', middle - 1) + 1
    const newline = lines.indexOf('\n', start)
    const end = newline < 0 ? lines.length : newline
    const line = lines.slice(start, end)
    if (line === word) return true
    if (line < word) low = end + 1
    else high = start
  }
  return false
}
