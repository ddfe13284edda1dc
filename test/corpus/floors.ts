import { readFileSync, writeFileSync } from 'node:fs'
import { findingsOf } from './answer.ts'
import { corpusFile, readDrafts } from './drafts.ts'
import { type OriginReport, reportOrigins } from './origins.ts'
import { type Report, score } from './score.ts'

/** Scores by name, in per cent; of every one of them more is better. */
type Scores = Readonly<Record<string, number>>

/** What is held of a corpus file's report. */
function scoresOf({ rules, micro, ...report }: Report): Scores {
  const known = {
    'micro F1': micro.f1,
    'macro F1': report.macroF1,
    ...Object.fromEntries(Object.entries(rules).map(([rule, { f1 }]) => [`${rule} F1`, f1])),
    'disparagement target': report.targetPct,
    'spans placed': micro.placedPct,
    'clean drafts without a warning': rest(report.falseAlarmPct),
    'clean drafts with nothing at all': rest(report.disturbedPct),
  }
  return Object.fromEntries(
    Object.entries(known).filter((entry): entry is [string, number] => entry[1] !== null),
  )
}

/** What is held of the names: each origin's recall, how evenly it lies, and how seldom a name without a tie is noticed. */
function originScores(origins: readonly OriginReport[]): Scores {
  const recalls = origins.map(({ recall }) => recall)
  return {
    'names found evenly': rest(Math.max(...recalls) - Math.min(...recalls)) ?? 0,
    ...Object.fromEntries(
      origins.flatMap(({ origin, recall, calm }) => [
        [`${origin} names found`, recall],
        [`${origin} names left alone`, calm],
      ]),
    ),
  }
}

/** To one decimal, so that no floor stands at 96.69999. */
const rest = (share: number | null) => (share === null ? null : Math.round(1000 - 10 * share) / 10)

/** Scores by what they were measured on. */
export type Measured = Readonly<Record<string, Scores>>

/** Measures all that is held; takes some seconds. */
export function measureHeld(): Measured {
  const held = ['dev.jsonl', 'held-out.jsonl'].map(name => {
    const drafts = readDrafts(corpusFile(name))
    return [name, scoresOf(score(drafts, drafts.map(findingsOf)).report)]
  })
  return { ...Object.fromEntries(held), names: originScores(reportOrigins()) }
}

/** The floors lifted to what was measured; none is ever lower than before. */
export function raise(floors: Measured, measured: Measured): Measured {
  const raised: Record<string, Scores> = { ...floors }
  for (const [on, scores] of Object.entries(measured)) {
    const before = floors[on] ?? {}
    const higher = Object.entries(scores).map(([name, reached]) => [
      name,
      Math.max(reached, before[name] ?? 0),
    ])
    raised[on] = { ...before, ...Object.fromEntries(higher) }
  }
  return raised
}

const file = corpusFile('floors.json')

export const readFloors = (): Measured => JSON.parse(readFileSync(file, 'utf8'))

export const writeFloors = (floors: Measured): void =>
  writeFileSync(file, `${JSON.stringify(floors, null, 2)}\n`)
