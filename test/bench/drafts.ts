const openings = [
  'What a day with year 6 at the farm near',
  'So proud of how the whole choir sang in',
  'Long drive back after parents evening from',
  'Marking done at last, and the kettle is on in',
  'The fair raised more than we hoped for in',
  'Our trip was rained off again, so no museum in',
  'Anyone got spare egg boxes for a science lesson in',
]
const middles = ['Ripon', 'Leeds', 'Hull', 'York', 'Goole', 'Selby', 'Otley', 'Thirsk', 'Malton']
const endings = [
  'and honestly my line manager is useless',
  'while Mrs Okafor was teaching fractions next door',
  'but the sun came out for the last hour',
  'so thank you to everybody who brought a cake',
  'because Chloe Bannister forgot her coat again',
  'and I still have thirty books to mark tonight',
  'which is more than the council ever did for us',
  'with 17 trombones and no music stand',
]

/**
 * A draft as school staff write them, of so many UTF-16 units. No sentence stands twice, nor in a draft of another
 * `from` a thousand away, so that none is kept from before.
 */
export function draft(length: number, from = 0): string {
  let text = 'I teach at Acorn Hill Primary. '
  for (let i = from; text.length < length; i++) {
    const [opening, middle, ending] = [openings, middles, endings].map(list => list[i % list.length])
    text += `${opening} ${middle} ${ending}${i < 504 ? '' : ` for the ${i}th time`}. `
  }
  return text.slice(0, length)
}

/** The draft with one letter more in its middle; never twice the same. */
export function edited(text: string, times: number): string {
  const at = (text.length >> 1) + (times % 40)
  return text.slice(0, at) + 'abcdefghijklmnopqrstuvwxyz'[Math.floor(times / 40) % 26] + text.slice(at)
}
