import { describe, expect, test } from 'vitest'
import { overlap, place, type Rect } from '../../src/warnings/place.ts'

const rect = (left: number, top: number, width: number, height: number): Rect => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
})
const line = { width: 220, height: 40 }
const card = { width: 340, height: 240 }
const desktop = rect(0, 0, 1280, 800)
const phone = rect(0, 0, 320, 568)

type Case = [what: string, size: typeof line, view: Rect, block: Rect, where: string]

describe('beside a block', () => {
  const cases: Case[] = [
    ['below, in line with its left edge', line, desktop, rect(340, 60, 600, 160), '340,228'],
    ['open, in the same spot as closed', card, desktop, rect(340, 60, 600, 160), '340,228'],
    ['to the right where a card would not fit below', line, desktop, rect(390, 150, 500, 450), '898,150'],
    ['to the right when open, too', card, desktop, rect(390, 150, 500, 450), '898,150'],
    ['to the left where the right is taken', card, desktop, rect(760, 150, 500, 450), '412,150'],
    [
      'above a box at the foot of a narrow window',
      card,
      rect(0, 0, 420, 800),
      rect(0, 600, 420, 200),
      '8,352',
    ],
    ['below, moved in from the window’s right edge', card, desktop, rect(1100, 60, 160, 60), '932,128'],
    [
      'closed where an open card would fit nowhere',
      line,
      rect(0, 0, 400, 300),
      rect(0, 0, 400, 240),
      '8,248',
    ],
    [
      'below a box that has partly scrolled out at the top',
      line,
      desktop,
      rect(340, -300, 600, 400),
      '340,108',
    ],
    ['beside a box that goes on below the window', card, desktop, rect(100, 100, 600, 3000), '708,100'],
    ['on a phone, below', card, phone, rect(0, 0, 320, 200), '8,208'],
  ]
  test.each(cases)('%s', (_what, size, view, block, where) => {
    const found = place(size, view, block, () => [])
    expect(found && `${found.left},${found.top}`).toBe(where)
  })

  test('a card that is too tall gets what room there is', () => {
    const found = place({ width: 340, height: 900 }, desktop, rect(340, 60, 600, 160), () => [])
    expect(found).toEqual({ left: 340, top: 228, maxHeight: 564 })
  })

  test('nowhere, once the block has scrolled away', () => {
    expect(place(card, desktop, rect(340, -400, 600, 300), () => [])).toBeUndefined()
    expect(place(card, desktop, rect(340, 801, 600, 300), () => [])).toBeUndefined()
  })
})

describe('in a block that fills the window', () => {
  const text = rect(16, 60, 288, 90)
  const post = rect(240, 520, 64, 36)
  const close = rect(8, 8, 40, 40)

  test.each([
    ['closed, beside the Post button', line, [text, post], '8,520'],
    ['open, between the text and the Post button', card, [text, post], '8,272'],
    [
      'below a Post button at the top',
      card,
      [close, post, text].map(r => (r === post ? rect(240, 8, 64, 36) : r)),
      '8,320',
    ],
    ['at the foot, where nothing is free', card, [phone], '8,528'],
  ])('%s', (_what, size, taken, where) => {
    const found = place(size, phone, phone, () => taken)
    expect(found && `${found.left},${found.top}`).toBe(where)
  })

  test('shrinks to what is free', () => {
    const long = rect(16, 60, 288, 330)
    const found = place(card, phone, phone, () => [long, post])
    expect(found).toEqual({ left: 8, top: 398, maxHeight: 114 })
  })
})

test('rectangles that only touch do not overlap', () => {
  expect(overlap(rect(0, 0, 10, 10), rect(10, 0, 10, 10))).toBe(false)
  expect(overlap(rect(0, 0, 10, 10), rect(9, 9, 10, 10))).toBe(true)
})
