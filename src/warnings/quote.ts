const longest = 96

/** The words as they are quoted: on one line, and when long, shortened in the middle between words. */
export function quote(words: string, most = longest): string {
  const line = words
    .replace(/\p{Cs}/gu, '\uFFFD')
    .replace(/\s+/g, ' ')
    .trim()
  if (line.length <= most) return line
  const half = Math.floor((most - 3) / 2)
  return `${headOf(line, half)} … ${tailOf(line, half)}`
}

function headOf(line: string, length: number): string {
  const head = line.slice(0, length).replace(/[\uD800-\uDBFF]$/, '')
  const space = line[length] === ' ' ? head.length : head.lastIndexOf(' ')
  return (space > length / 2 ? head.slice(0, space) : head).trimEnd()
}

function tailOf(line: string, length: number): string {
  const tail = line.slice(-length).replace(/^[\uDC00-\uDFFF]/, '')
  const space = line.at(-length - 1) === ' ' ? 0 : tail.indexOf(' ')
  return (space >= 0 && space < length / 2 ? tail.slice(space) : tail).trimStart()
}
