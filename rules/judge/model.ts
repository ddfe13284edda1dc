/** Before any rule: whether the draft plays at the author's school. */
export const SCENE = 'scene'

/** A linear model a rule, over hashed features; weights as small whole numbers times a scale of the rule's. */
export interface Model {
  readonly rules: readonly string[]
  readonly bias: readonly number[]
  /** The score from which a sentence counts. */
  readonly threshold: readonly number[]
  readonly scale: readonly number[]
  /** Sorted hashes of the known features. */
  readonly hashes: Uint32Array
  /** A row of `rules.length` weights a feature. */
  readonly weights: Int8Array
}

/** As it stands in weights.json: the two arrays as base64 of their little-endian bytes. */
export interface StoredModel {
  readonly rules: readonly string[]
  readonly bias: readonly number[]
  readonly threshold: readonly number[]
  readonly scale: readonly number[]
  readonly hashes: string
  readonly weights: string
}

// A global of browsers and Node alike; rules have no DOM types.
declare function atob(base64: string): string

export function openModel({ hashes, weights, ...rest }: StoredModel): Model {
  return {
    ...rest,
    hashes: new Uint32Array(bytes(hashes).buffer),
    weights: new Int8Array(bytes(weights).buffer),
  }
}

function bytes(base64: string): Uint8Array<ArrayBuffer> {
  const text = atob(base64)
  const made = new Uint8Array(text.length)
  for (let i = 0; i < text.length; i++) made[i] = text.charCodeAt(i)
  return made
}

/** FNV-1a over UTF-16 code units, 32 bits. */
export function hash(feature: string): number {
  let value = 0x811c9dc5
  for (let i = 0; i < feature.length; i++) value = Math.imul(value ^ feature.charCodeAt(i), 0x01000193)
  return value >>> 0
}

/** The row of a feature, or -1 where the model does not know it. */
export function rowOf({ hashes }: Model, feature: string): number {
  const wanted = hash(feature)
  let low = 0
  let high = hashes.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const there = hashes[middle] as number
    if (there === wanted) return middle
    if (there < wanted) low = middle + 1
    else high = middle - 1
  }
  return -1
}

/** Weights summed over features, and how many features there were, known to the model or not. */
export interface Sum {
  readonly totals: Float64Array
  readonly count: number
}

export function sum(model: Model, features: readonly string[]): Sum {
  const totals = new Float64Array(model.rules.length)
  for (const feature of features) {
    const row = rowOf(model, feature)
    if (row < 0) continue
    const at = row * model.rules.length
    for (let rule = 0; rule < totals.length; rule++)
      totals[rule] = (totals[rule] as number) + (model.weights[at + rule] as number)
  }
  return { totals, count: features.length }
}

/** How far a rule's score is above what counts (0 and more), from the sums of a sentence's features. */
export function margin(model: Model, rule: number, ...sums: readonly Sum[]): number {
  let total = 0
  let count = 0
  for (const part of sums) {
    total += part.totals[rule] as number
    count += part.count
  }
  const score =
    (model.bias[rule] as number) + (total * (model.scale[rule] as number)) / Math.sqrt(Math.max(1, count))
  return score - (model.threshold[rule] as number)
}
