import { execFileSync } from 'node:child_process'
import { check } from '../../rules/index.ts'
import type { Draft } from '../../rules/rule.ts'
import { profile } from './answer.ts'
import { corpusFile, readDrafts } from './drafts.ts'

const DRAFTS = 20
const EDITS = 50
const COLD_RUNS = 5

/** Times of a check in this Node, in ms, on text of the corpus. */
export function speedTable(): string {
  const short = timesOfEdits(280)
  const [base, long] = [timesOfEdits(300), timesOfEdits(10_000)]
  const cold = Array.from({ length: COLD_RUNS }, coldTime)
  return [
    `280 characters, after an edit: p50 ${ms(at(short, 0.5))}, p95 ${ms(at(short, 0.95))}`,
    `10,000 characters after a one-character edit, against 300: ${(at(long, 0.5) / at(base, 0.5)).toFixed(1)} times ` +
      `(p50 ${ms(at(long, 0.5))} against ${ms(at(base, 0.5))})`,
    `60,000 characters, the first check of a process: ${cold.map(ms).join(', ')}`,
  ].join('\n')
}

/** How long the check of so many characters takes. Asked first thing in a process, nothing is warm. */
export function checkTime(length: number): number {
  return timed(draftOf(corpusText(0, length)))
}

/** Drafts of so many characters, each edited by one letter somewhere, time and again, as somebody who types does. */
function timesOfEdits(length: number): number[] {
  const times: number[] = []
  for (let draft = 0; draft < DRAFTS; draft++) {
    const text = corpusText(draft * 41, length)
    timed(draftOf(text))
    for (let i = 0; i < EDITS; i++) {
      // Strides through the text, so that no edited text comes twice.
      const place = (i * 7919) % text.length
      times.push(timed(draftOf(`${text.slice(0, place)}${'aeiou'[i % 5]}${text.slice(place)}`)))
    }
  }
  return times.sort((a, b) => a - b)
}

function timed(draft: Draft): number {
  const start = performance.now()
  check(draft, profile)
  return performance.now() - start
}

let texts: readonly string[] | undefined

/** Drafts of the corpus, one after the other from a certain one on, of exactly so many UTF-16 units. */
function corpusText(from: number, length: number): string {
  texts ??= ['dev.jsonl', 'held-out.jsonl'].flatMap(name =>
    readDrafts(corpusFile(name)).map(({ text }) => text),
  )
  let text = ''
  for (let i = from; text.length < length; i++) text += `${texts[i % texts.length]}\n`
  return text.slice(0, length)
}

const draftOf = (text: string): Draft => ({ text, site: 'facebook', surface: 'post' })

const coldTime = () =>
  Number(execFileSync(process.execPath, [...process.execArgv, 'test/tools/cold.ts'], { encoding: 'utf8' }))

const at = (sorted: readonly number[], share: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] as number

const ms = (time: number) => `${time.toFixed(2)} ms`
