// Trains the judge: `npm run train`. Logistic regression a rule over the features of rules/judge/features.ts, on the
// labelled drafts of test/corpus; the same data give the same weights. `--leave-out` measures instead: each writer is
// judged by a model that has not seen that writer.
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { loadParser, rules } from '../../rules/index.ts'
import { contextFeatures, ownFeatures, sceneFeature } from '../../rules/judge/features.ts'
import { concerns, contextsOf } from '../../rules/judge/index.ts'
import { hash, SCENE } from '../../rules/judge/model.ts'
import { defaultProfile } from '../../rules/profile.ts'
import { type Reading, read, type Stretch } from '../../rules/reading/index.ts'
import type { Draft, RuleId } from '../../rules/rule.ts'

const { values } = parseArgs({ options: { 'leave-out': { type: 'boolean' } } })
const corpus = new URL('../corpus/', import.meta.url)
/** What is always sure needs no judge. Before all of them: does the draft play at the author's school at all? */
const judged = [SCENE, ...rules.map(rule => rule.id).filter(id => id !== 'work-email')] as const
const TARGET = new URL('../../rules/judge/weights.json', import.meta.url)

interface Label {
  readonly rule: RuleId
  readonly level: 'warn' | 'note' | 'any'
  readonly quote: string
}
interface Labelled extends Draft {
  readonly id: string
  readonly expect: readonly Label[]
}
interface Example {
  readonly draft: Labelled
  readonly features: Int32Array
  /** How many features the sentence has, rare ones too: scores are divided by its root. */
  readonly count: number
  readonly reading: Reading
  /** 1 due, 0 not due, -1 may or may not: not learned from. */
  readonly due: readonly (1 | 0 | -1)[]
}
interface Weights {
  readonly of: Float32Array
  readonly bias: number
}

await loadParser()
const draftsIn = (files: readonly string[]) =>
  files.flatMap(file =>
    readFileSync(new URL(file, corpus), 'utf8')
      .split('\n')
      .filter(line => line.trim())
      .map(line => JSON.parse(line) as Labelled),
  )
/** What people write, in its natural proportions: thresholds are set on these. */
const natural = new Set(draftsIn(['dev.jsonl', 'training/a.jsonl', 'training/b.jsonl', 'training/c.jsonl']))
/** Pairs and near-misses, in no natural proportion: they teach, and decide no threshold. */
const drafts = [...natural, ...draftsIn(['training/d.jsonl', 'training/e.jsonl', 'training/f.jsonl'])]
const numbers = new Map<string, number>()
let all = drafts.flatMap(examplesOf)
addScene()
const counts = new Int32Array(numbers.size)
for (const { features } of all)
  for (const feature of features) counts[feature] = (counts[feature] as number) + 1
/** A feature seen in a few sentences only says nothing of others. */
const LEAST = 4
/** In steps of the scale, of 127. */
const SMALL = 3
const examples = all.map(one => ({
  ...one,
  features: one.features.filter(f => (counts[f] as number) >= LEAST),
}))
console.log(
  `${drafts.length} drafts, ${examples.length} sentences, ${counts.filter(n => n >= LEAST).length} features`,
)

function examplesOf(draft: Labelled): Example[] {
  const reading = read(draft, defaultProfile)
  const cues = new Map(
    rules.map(rule => [rule.id, (rule.cues?.(reading, defaultProfile) ?? []) as readonly Stretch[]] as const),
  )
  const contexts = contextsOf(reading, cues)
  return reading.sentences.map((at, i) => {
    const context = contexts[i]
    if (!context) throw new Error('a sentence without context')
    const names = [...ownFeatures(at.sentence), ...contextFeatures(at.sentence, context)]
    const end = reading.sentences[i + 1]?.start ?? draft.text.length
    return {
      draft,
      reading,
      features: Int32Array.from(names, number),
      count: names.length + 1,
      due: judged.map(rule =>
        rule === SCENE ? atSchool(draft, at.start, end) : due(draft, rule, at.start, end),
      ),
    }
  })
}

/** Where the words that place the draft at school stand; elsewhere in such a draft nothing is learned. */
function atSchool(draft: Labelled, start: number, end: number): 1 | 0 | -1 {
  if (draft.expect.length === 0) return 0
  return (
    due(
      { ...draft, expect: draft.expect.map(one => ({ ...one, level: 'warn' })) },
      'affiliation',
      start,
      end,
    ) || -1
  )
}

/** Gives each draft what a scene model that has not seen its writer says of it, as the judge will have it. */
function addScene(): void {
  const added = new Map<Labelled, number>()
  for (const name of new Set(all.map(({ draft }) => fold(draft)))) {
    const seen = all.filter(({ draft }) => fold(draft) !== name)
    const weights = train(seen, 0)
    for (const one of all)
      if (fold(one.draft) === name)
        added.set(one.draft, Math.max(added.get(one.draft) ?? -99, score(weights, one)))
  }
  all = all.map(one => ({
    ...one,
    features: Int32Array.from([...one.features, number(sceneFeature(added.get(one.draft) ?? 0))]),
  }))
}

function number(feature: string): number {
  const known = numbers.get(feature)
  if (known !== undefined) return known
  numbers.set(feature, numbers.size)
  return numbers.size - 1
}

/** Whether a label's words stand, for the better part of them, between two offsets. */
function due({ text, expect }: Labelled, rule: RuleId, start: number, end: number): 1 | 0 | -1 {
  let answer: 1 | 0 | -1 = 0
  for (const label of expect) {
    if (label.rule !== rule) continue
    for (let at = text.indexOf(label.quote); at >= 0; at = text.indexOf(label.quote, at + 1)) {
      const shared = Math.min(at + label.quote.length, end) - Math.max(at, start)
      if (shared <= Math.min(8, label.quote.length / 2)) continue
      if (label.level === 'warn') return 1
      answer = -1
    }
  }
  return answer
}

/** AdaGrad with weight decay; a due sentence counts for more, since few are. Deterministic. */
function train(set: readonly Example[], rule: number): Weights {
  const [epochs, rate, decay, dueWeight] = [8, 0.2, 5e-3, 1.5]
  const of = new Float32Array(numbers.size + 16)
  const squares = new Float32Array(numbers.size + 16).fill(1e-3)
  let bias = -2
  let biasSquares = 1e-3
  let seed = 1
  const order = set.map((_, i) => i)
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff
      const j = seed % (i + 1)
      ;[order[i], order[j]] = [order[j] as number, order[i] as number]
    }
    for (const i of order) {
      const one = set[i] as Example
      const wanted = one.due[rule] as number
      if (wanted < 0) continue
      const norm = 1 / Math.sqrt(one.count)
      const error = (1 / (1 + Math.exp(-score({ of, bias }, one))) - wanted) * (wanted ? dueWeight : 1)
      biasSquares += error * error
      bias -= (rate * error) / Math.sqrt(biasSquares)
      for (const feature of one.features) {
        const gradient = error * norm + decay * (of[feature] as number)
        squares[feature] = (squares[feature] as number) + gradient * gradient
        of[feature] = (of[feature] as number) - (rate * gradient) / Math.sqrt(squares[feature] as number)
      }
    }
  }
  return { of, bias }
}

function score({ of, bias }: Weights, { features, count }: Example): number {
  let total = 0
  for (const feature of features) total += of[feature] as number
  return bias + total / Math.sqrt(count)
}

interface Scored {
  readonly draft: Labelled
  readonly best: number
  readonly due: boolean
  /** Nothing at all may be shown for this draft. */
  readonly clean: boolean
}

/** A draft's best sentence, and whether a warning was due in it; drafts where readers differ are left out. */
function scored(set: readonly Example[], rule: number, weights: Weights): Scored[] {
  const best = new Map<Labelled, number>()
  const name = judged[rule] as string
  for (const one of set)
    best.set(
      one.draft,
      !concerns(name, one.reading) ? -99 : Math.max(best.get(one.draft) ?? -99, score(weights, one)),
    )
  return [...best].flatMap(([draft, value]) => {
    if (!natural.has(draft)) return []
    const labels = draft.expect.filter(
      label => label.rule === judged[rule] || (rule === 0 && label.rule === 'affiliation'),
    )
    if (labels.some(({ level }) => level === 'any')) return []
    return [
      {
        draft,
        best: value,
        due: labels.some(({ level }) => level === 'warn' || rule === 0),
        clean: draft.expect.length === 0,
      },
    ]
  })
}

/** Of 1,000 drafts on which nothing may be shown, how many a rule may alarm; more for what is most to be caught. */
const ALARMS: Partial<Record<string, number>> = { disparagement: 10, harassment: 1 }
const alarms = (rule: number) => ALARMS[judged[rule] ?? ''] ?? 4

/** The threshold with the best F1 among those that keep a rule from crying wolf. */
function bestThreshold(
  drafts: readonly Scored[],
  alarmsAllowed: number,
): { threshold: number; precision: number; recall: number } {
  const total = drafts.filter(draft => draft.due).length
  const allowed = Math.floor((drafts.filter(draft => draft.clean).length * alarmsAllowed) / 1000)
  let hits = 0
  let alarms = 0
  let found = { threshold: 9, precision: 1, recall: 0, f: -1 }
  const sorted = [...drafts].sort((a, b) => b.best - a.best)
  sorted.forEach((draft, i) => {
    if (draft.due) hits++
    if (draft.clean) alarms++
    if (alarms > allowed) return
    const [precision, recall] = [hits / (i + 1), hits / total]
    const f = (2 * precision * recall) / (precision + recall || 1)
    const threshold = (draft.best + (sorted[i + 1]?.best ?? draft.best)) / 2
    if (f > found.f) found = { threshold, precision, recall, f }
  })
  return found
}

/** Scores each fold of writers by a model that has not seen them. */
function unseen(rule: number): Scored[] {
  const folds = [...new Set(examples.map(({ draft }) => fold(draft)))]
  return folds.flatMap(name =>
    scored(
      examples.filter(({ draft }) => fold(draft) === name),
      rule,
      train(
        examples.filter(({ draft }) => fold(draft) !== name),
        rule,
      ),
    ),
  )
}

/** Writers in eight folds; a writer is what stands before the dash of an id. */
function fold({ id }: Labelled): number {
  const writer = id.split('-')[0] ?? ''
  return [...writer].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7) % 8
}

function leaveOut(): void {
  let [due, hits, shown] = [0, 0, 0]
  const alarmed = new Set<Labelled>()
  judged.forEach((name, rule) => {
    if (name === SCENE) return
    const set = unseen(rule)
    const { threshold, precision, recall } = bestThreshold(set, alarms(rule))
    for (const { draft, clean, best } of set) if (clean && best >= threshold) alarmed.add(draft)
    const wanted = set.filter(draft => draft.due).length
    due += wanted
    hits += recall * wanted
    shown += (recall * wanted) / precision
    console.log(row(name, precision, recall))
  })
  console.log(row('all (micro)', hits / shown, hits / due))
  const clean = [...natural].filter(({ expect }) => expect.length === 0).length
  console.log(`${alarmed.size} of ${clean} clean drafts get a warning: ${pct(alarmed.size / clean)} %`)
}

function row(name: string, precision: number, recall: number): string {
  const f = (2 * precision * recall) / (precision + recall || 1)
  return `${name.padEnd(22)} precision ${pct(precision)}  recall ${pct(recall)}  F1 ${pct(f)}`
}

function pct(share: number) {
  return (100 * share).toFixed(1).padStart(5)
}

function store(): void {
  const models = judged.map((_, rule) => {
    const weights = train(examples, rule)
    // The scale of scores on unseen writers sets the threshold: on seen ones every score is too good.
    return { ...weights, threshold: bestThreshold(unseen(rule), alarms(rule)).threshold }
  })
  const scale = models.map(({ of }) => of.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / 127)
  const rows = [...numbers]
    .filter(([, i]) => (counts[i] as number) >= LEAST)
    .map(([feature, i]) => ({
      hash: hash(feature),
      row: models.map(({ of }, rule) => whole(of[i] as number, scale[rule] as number)),
    }))
    .filter(({ row }) => row.some(weight => weight !== 0))
    .sort((a, b) => a.hash - b.hash)
  writeFileSync(
    TARGET,
    `${JSON.stringify({
      rules: judged,
      bias: models.map(({ bias }) => round(bias)),
      threshold: models.map(({ threshold }) => round(threshold)),
      scale: scale.map(round),
      hashes: Buffer.from(Uint32Array.from(rows, ({ hash }) => hash).buffer).toString('base64'),
      weights: Buffer.from(Int8Array.from(rows.flatMap(({ row }) => row)).buffer).toString('base64'),
    })}\n`,
  )
}

/** A small weight is dropped: it decides nothing, and its bytes are many. */
function whole(weight: number, scale: number): number {
  const steps = Math.round(weight / scale)
  return Math.abs(steps) < SMALL ? 0 : steps
}

function round(value: number): number {
  return Number(value.toPrecision(6))
}

if (values['leave-out']) leaveOut()
else store()
