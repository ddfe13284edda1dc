/** In CSS pixels of the viewport. */
export interface Rect {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

export interface Size {
  readonly width: number
  readonly height: number
}

export interface Place {
  readonly left: number
  readonly top: number
  readonly maxHeight: number
}

/** Between the panel and what it stands beside, and between the panel and the edge of the window. */
const gap = 8
/** An open card with one finding: the side is chosen so that it need not change when a closed panel is opened. */
const openCard: Size = { width: 345, height: 330 }
/** Less than this is no use for an open card, even with a scrollbar. */
const leastHeight = 112
const oneLine = 32

/**
 * Where a panel of this size stands: below the block, else beside it, else above it; where a block fills the window,
 * in the widest stretch that is clear of `keepClear` (its text, caret and buttons).
 * Nothing when the block is scrolled out of `view`.
 */
export function place(
  size: Size,
  view: Rect,
  block: Rect,
  keepClear: () => readonly Rect[],
): Place | undefined {
  if (!overlap(view, block)) return undefined
  const inner = shrink(view, gap)
  const width = Math.min(size.width, inner.right - inner.left)
  const sides: readonly Rect[] = [
    { ...inner, top: Math.max(inner.top, block.bottom + gap) },
    { ...inner, left: Math.max(inner.left, block.right + gap) },
    { ...inner, right: Math.min(inner.right, block.left - gap) },
    { ...inner, bottom: Math.min(inner.bottom, block.top - gap) },
  ]
  const wanted = { width, height: size.height }
  const roomy = {
    width: Math.min(Math.max(width, openCard.width), inner.right - inner.left),
    height: Math.max(size.height, openCard.height),
  }
  const cramped = { width, height: Math.min(size.height, leastHeight) }
  const side =
    sides.find(room => holds(room, roomy)) ??
    sides.find(room => holds(room, wanted)) ??
    [...sides].sort((a, b) => height(b) - height(a)).find(room => holds(room, cramped))
  if (side) return standIn(side, wanted, block)
  return standAmong(inner, wanted, block, keepClear())
}

function standIn(room: Rect, size: Size, block: Rect): Place {
  const tall = Math.min(size.height, height(room))
  const above = room.bottom < block.top
  return {
    left: clamp(block.left, room.left, room.right - size.width),
    top: above ? room.bottom - tall : clamp(block.top, room.top, room.bottom - tall),
    maxHeight: height(room),
  }
}

/** At the lower end of the tallest free stretch: the text above it has room to grow. */
function standAmong(room: Rect, size: Size, block: Rect, keepClear: readonly Rect[]): Place {
  const left = clamp(block.left, room.left, room.right - size.width)
  const column = { ...room, left, right: left + size.width }
  const free = stretches(
    column,
    keepClear.filter(rect => overlap(rect, column)),
  )
  const best = free.sort((a, b) => height(b) - height(a))[0]
  const stretch = best && height(best) >= oneLine ? best : { ...room, top: room.bottom - oneLine }
  const tall = Math.min(size.height, height(stretch))
  return { left, top: stretch.bottom - tall, maxHeight: height(stretch) }
}

function stretches(room: Rect, taken: readonly Rect[]): Rect[] {
  const free: Rect[] = []
  let top = room.top
  for (const rect of [...taken].sort((a, b) => a.top - b.top)) {
    if (rect.top - gap > top) free.push({ ...room, top, bottom: rect.top - gap })
    top = Math.max(top, rect.bottom + gap)
  }
  if (room.bottom > top) free.push({ ...room, top })
  return free
}

export function overlap(a: Rect, b: Rect): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}

const height = (rect: Rect) => rect.bottom - rect.top
const holds = (room: Rect, size: Size) => room.right - room.left >= size.width && height(room) >= size.height
const clamp = (value: number, least: number, most: number) => Math.max(least, Math.min(value, most))
const shrink = (rect: Rect, by: number): Rect => ({
  left: rect.left + by,
  top: rect.top + by,
  right: rect.right - by,
  bottom: rect.bottom - by,
})
