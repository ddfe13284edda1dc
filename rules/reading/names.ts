import givenNames from '../words/given-names.json' with { type: 'json' }

/**
 * Whether a word, as `normal` writes it, is a given name: 'name'; 'word' when it is an ordinary word too ("Grace", "Will");
 * 'proper' when it is also a place, month or brand, which have a capital anyway ("Florence", "June").
 * The lists stay one sorted string each: nothing to build at load, about a microsecond a look-up.
 */
export function givenName(word: string): 'name' | 'word' | 'proper' | undefined {
  if (word.length < 2) return undefined
  if (contains(givenNames.plain, word)) return word.length === 2 ? 'word' : 'name'
  if (contains(givenNames.words, word)) return 'word'
  if (contains(givenNames.proper, word)) return 'proper'
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
