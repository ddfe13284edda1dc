import type { Finding } from '../../rules/rule.ts'
import type { Label, LabelledDraft } from './drafts.ts'

/** What the counting needs of a finding. */
export type Found = Pick<Finding, 'level' | 'start' | 'end' | 'target'> & { readonly rule: string }

/**
 * What became of a rule in a draft: `hit`, a due warning given; `soft`, only a note where a warning was due; `missed`,
 * nothing; `over`, a warning where a note would do; `false`, a warning where nothing is due; `noise`, a note there.
 */
const KINDS = ['hit', 'soft', 'missed', 'over', 'false', 'noise'] as const
type Kind = (typeof KINDS)[number]

type Tally = Record<Kind | 'placed' | 'targeted' | 'targets', number>

/** Counts over drafts, and shares in per cent to one decimal; `null` where there is nothing to share. */
export interface Row extends Tally {
  readonly due: number
  readonly precision: number | null
  readonly recall: number | null
  readonly f1: number | null
  /** Of the hits, how many stand on the words that call for it. */
  readonly placedPct: number | null
}

export interface Report {
  readonly drafts: number
  readonly rules: Readonly<Record<string, Row>>
  readonly micro: Row
  readonly macroF1: number
  readonly targetPct: number | null
  readonly cleanDrafts: number
  /** Of the drafts with no label at all: the share with a warning, and with anything. */
  readonly falseAlarmPct: number | null
  readonly disturbedPct: number | null
  /** Findings whose span is empty or not inside the text. */
  readonly badSpans: number
}

/** One rule in one draft, as it was counted. */
export interface Verdict {
  readonly rule: string
  readonly kind: Kind
  readonly draft: LabelledDraft
  readonly due: readonly string[]
  readonly found: readonly string[]
}

/** Counts findings against labels; `found` holds the findings of each draft, in the drafts' order. */
export function score(drafts: readonly LabelledDraft[], found: readonly (readonly Found[])[]) {
  const labelled = [...new Set(drafts.flatMap(({ expect }) => expect.map(({ rule }) => rule)))].sort()
  const rules = [...new Set([...labelled, ...found.flat().map(({ rule }) => rule)])].sort()
  const tallies = new Map(rules.map(rule => [rule, emptyTally()]))
  const verdicts: Verdict[] = []
  for (const [i, draft] of drafts.entries()) {
    for (const [rule, tally] of tallies) {
      const labels = draft.expect.filter(label => label.rule === rule)
      const here = (found[i] ?? []).filter(finding => finding.rule === rule)
      const kind = judge(labels, here)
      if (!kind) continue
      tally[kind]++
      if (kind === 'hit') countHit(tally, draft.text, labels, here)
      verdicts.push({
        rule,
        kind,
        draft,
        due: labels.map(({ quote }) => quote),
        found: here.map(({ start, end }) => draft.text.slice(start, end)),
      })
    }
  }
  const rows = Object.fromEntries([...tallies].map(([rule, tally]) => [rule, rowOf(tally)]))
  const all = sum([...tallies.values()])
  const onClean = drafts.flatMap((draft, i) => (draft.expect.length ? [] : [found[i] ?? []]))
  const report: Report = {
    drafts: drafts.length,
    rules: rows,
    micro: rowOf(all),
    // Over the rules that are labelled somewhere: one that only cries wolf lowers the micro score.
    macroF1:
      Math.round((10 * labelled.reduce((f1, rule) => f1 + (rows[rule]?.f1 ?? 0), 0)) / labelled.length) / 10,
    targetPct: percent(all.targeted, all.targets),
    cleanDrafts: onClean.length,
    falseAlarmPct: percent(onClean.filter(hasWarning).length, onClean.length),
    disturbedPct: percent(onClean.filter(findings => findings.length > 0).length, onClean.length),
    badSpans: drafts.reduce((bad, { text }, i) => bad + (found[i] ?? []).filter(isBad(text)).length, 0),
  }
  return { report, verdicts }
}

/** What became of one rule in one draft; nothing to count where readers differ, or silence or a note was allowed. */
function judge(labels: readonly Label[], found: readonly Found[]): Kind | undefined {
  if (labels.some(({ level }) => level === 'any')) return undefined
  const warned = hasWarning(found)
  if (isDue(labels)) return warned ? 'hit' : found.length ? 'soft' : 'missed'
  if (warned) return labels.length ? 'over' : 'false'
  return found.length && !labels.length ? 'noise' : undefined
}

function countHit(tally: Tally, text: string, labels: readonly Label[], found: readonly Found[]): void {
  const due = labels.filter(({ level }) => level === 'warn')
  const spans = due.flatMap(({ quote }) => occurrences(text, quote))
  if (found.some(({ start, end }) => spans.some(span => start < span.end && span.start < end))) tally.placed++
  if (!due.some(({ target }) => target)) return
  tally.targets++
  if (due.some(label => found.some(({ target }) => target === label.target))) tally.targeted++
}

const hasWarning = (found: readonly Found[]) => found.some(({ level }) => level === 'warn')
const isDue = (labels: readonly Label[]) => labels.some(({ level }) => level === 'warn')

const isBad =
  (text: string) =>
  ({ start, end }: Found) =>
    !(Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start < end && end <= text.length)

function occurrences(text: string, quote: string) {
  const spans: { start: number; end: number }[] = []
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1))
    spans.push({ start: at, end: at + quote.length })
  return spans
}

const emptyTally = (): Tally => ({
  hit: 0,
  soft: 0,
  missed: 0,
  over: 0,
  false: 0,
  noise: 0,
  placed: 0,
  targeted: 0,
  targets: 0,
})

function sum(tallies: readonly Tally[]): Tally {
  const all = emptyTally()
  for (const tally of tallies) for (const key of Object.keys(all) as (keyof Tally)[]) all[key] += tally[key]
  return all
}

function rowOf(tally: Tally): Row {
  const { hit, soft, missed, over, false: wrong, placed } = tally
  return {
    due: hit + soft + missed,
    ...tally,
    precision: percent(hit, hit + over + wrong),
    recall: percent(hit, hit + soft + missed),
    f1: percent(2 * hit, 2 * hit + over + wrong + soft + missed),
    placedPct: percent(placed, hit),
  }
}

/** To one decimal; `null` of nothing. */
export const percent = (part: number, whole: number) =>
  whole ? Math.round((1000 * part) / whole) / 10 : null
