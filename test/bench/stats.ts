/** Median and 95th percentile of a set of times, in ms. */
export interface Spread {
  readonly p50: number
  readonly p95: number
  readonly n: number
}

/** The spread of times in ms, by nearest rank. Throws when nothing was measured: an empty set is no zero. */
export function spread(times: readonly number[]): Spread {
  if (times.length === 0) throw new Error('nothing was measured')
  const sorted = [...times].sort((a, b) => a - b)
  const rank = (share: number) => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] as number
  return { p50: rank(0.5), p95: rank(0.95), n: sorted.length }
}
