import type { Reading, Sentence, Stretch } from '../reading/index.ts'
import type { RuleId } from '../rule.ts'
import {
  type Context,
  contextFeatures,
  featuresAt,
  ownFeatures,
  restOf,
  sceneFeature,
  wordsOf,
} from './features.ts'
import { type Model, margin, openModel, rowOf, SCENE, type Sum, sum } from './model.ts'
import stored from './weights.json' with { type: 'json' }

/** What the hand-made cues of each rule see in a draft. */
export type Cues = ReadonlyMap<RuleId, readonly Stretch[]>

let opened: Model | undefined
/** Opened when the first draft is judged: at page load nobody has written yet. */
const theModel = (): Model => {
  opened ??= openModel(stored)
  return opened
}

const RULES: readonly string[] = stored.rules
const SCENE_RULE = RULES.indexOf(SCENE)
// The scene is scored before its own feature is known.
const ONE_MORE: Sum = { totals: new Float64Array(RULES.length), count: 1 }

const AT_SCHOOL_ONLY: ReadonlySet<string> = new Set<RuleId>([
  'affiliation',
  'disparagement',
  'named-individual',
  'confidential',
  'trust-material',
  'photo',
  'speaking-for-trust',
])

/** Whether a rule can touch a draft at all, whatever its words: what plays elsewhere is no matter of the school's. */
export function concerns(rule: string, { draft, scene }: Pick<Reading, 'draft' | 'scene'>): boolean {
  if (AT_SCHOOL_ONLY.has(rule) && !scene.mayBeSchool) return false
  const any = (...tags: string[]) => tags.some(tag => scene.tags.has(tag))
  if (rule === 'harassment' && any('careCue')) return false
  if (rule === 'photo')
    return any('mediaword', 'photoCue') && any('pupil', 'yeargroup', 'kidsword', 'young', 'person')
  if (rule === 'personal-information')
    return any('third', 'person', 'colleague', 'leader', 'pupil', 'yeargroup', 'parent')
  if (rule === 'profile') return draft.surface === 'profile'
  if (rule === 'affiliation') return draft.surface !== 'profile' && scene.disclaimer !== 'clear'
  if (rule === 'speaking-for-trust') return scene.disclaimer !== 'clear'
  return true
}

/**
 * Judges each sentence for the rules that cues alone cannot settle, by a small model trained on labelled drafts
 * (test/tools/train.ts). What cues see is part of what it weighs. Answers, a rule, the stretches that count: the cue's
 * words where a cue saw any in that sentence, else the words that tipped it.
 */
export function judge(reading: Reading, cues: Cues): Map<RuleId, Stretch[]> {
  const { sentences } = reading
  const model = theModel()
  const verdicts = new Map<RuleId, Stretch[]>(RULES.map(rule => [rule as RuleId, []]))
  const contexts = contextsOf(reading, cues)
  const sums = sentences.map(
    (at, i) => [ownSum(at.sentence), sumAround(at.sentence, contexts[i] as Context)] as const,
  )
  const plainest = Math.max(...sums.map(parts => margin(model, SCENE_RULE, ...parts, ONE_MORE)))
  const scene = sum(model, [sceneFeature(plainest + (model.threshold[SCENE_RULE] ?? 0))])
  sentences.forEach((at, i) => {
    const [own, around] = sums[i] as (typeof sums)[number]
    model.rules.forEach((name, rule) => {
      if (rule === SCENE_RULE || !concerns(name, reading) || margin(model, rule, own, around, scene) < 0)
        return
      const seen = cues.get(name as RuleId)?.find(stretch => stretch.at === at)
      verdicts.get(name as RuleId)?.push(seen ?? { at, ...tipping(at.sentence, rule) })
    })
  })
  return verdicts
}

/** The context of each sentence of a draft. */
export function contextsOf({ draft, sentences, scene }: Reading, cues: Cues): Context[] {
  const cuesAnywhere = [...cues].filter(([, stretches]) => stretches.length > 0).map(([rule]) => rule)
  return sentences.map((at, place) => ({
    before: sentences[place - 1]?.sentence,
    after: sentences[place + 1]?.sentence,
    count: sentences.length,
    place,
    scene,
    site: draft.site,
    surface: draft.surface,
    cuesHere: cuesAnywhere.filter(rule => cues.get(rule)?.some(stretch => stretch.at === at)),
    cuesAnywhere,
  }))
}

const ownSums = new WeakMap<Sentence, Sum>()

function ownSum(sentence: Sentence): Sum {
  let kept = ownSums.get(sentence)
  if (!kept) {
    kept = sum(theModel(), ownFeatures(sentence))
    ownSums.set(sentence, kept)
  }
  return kept
}

interface KeptAround {
  readonly before: Sentence | undefined
  readonly after: Sentence | undefined
  readonly rest: string
  readonly sum: Sum
}

// A keystroke changes one sentence; the others keep their context, and so their sum.
const aroundSums = new WeakMap<Sentence, KeptAround>()

function sumAround(sentence: Sentence, context: Context): Sum {
  const { before, after } = context
  const rest = restOf(context)
  const kept = aroundSums.get(sentence)
  if (kept && kept.before === before && kept.after === after && kept.rest === rest) return kept.sum
  const made = sum(theModel(), contextFeatures(sentence, context))
  aroundSums.set(sentence, { before, after, rest, sum: made })
  return made
}

/** The run of words that speaks most for a rule, as tokens. */
function tipping(sentence: Sentence, rule: number): { readonly from: number; readonly to: number } {
  const model = theModel()
  const words = wordsOf(sentence)
  const speaks = words.map((_, i) =>
    featuresAt(words, i).reduce((total, feature) => {
      const row = rowOf(model, feature)
      return row < 0 ? total : total + (model.weights[row * model.rules.length + rule] as number)
    }, 0),
  )
  let best = { from: 0, to: 0, total: Number.NEGATIVE_INFINITY }
  let from = 0
  let total = 0
  speaks.forEach((weight, i) => {
    if (total <= 0) {
      from = i
      total = 0
    }
    total += weight
    if (total > best.total) best = { from, to: i + 1, total }
  })
  const first = words[Math.max(0, best.from - 1)]?.token ?? 0
  const last = words[Math.min(words.length, best.to + 1) - 1]?.token ?? sentence.tokens.length - 1
  return { from: first, to: last + 1 }
}
