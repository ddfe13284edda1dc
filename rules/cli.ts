import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { check, loadParser, type Outcome } from './index.ts'
import { section } from './policy.ts'
import { defaultProfile, type Profile, parseProfile } from './profile.ts'
import { type Draft, SITES, SURFACES } from './rule.ts'

const USAGE = `usage: npm run check -- "some draft" [--site ${SITES.join('|')}] [--surface ${SURFACES.join('|')}] [--profile FILE]
       npm run --silent check -- --jsonl [--profile FILE] < drafts.jsonl`

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    jsonl: { type: 'boolean' },
    profile: { type: 'string' },
    site: { type: 'string', default: 'facebook' },
    surface: { type: 'string', default: 'post' },
  },
})

const profile = values.profile ? profileFrom(values.profile) : defaultProfile
await loadParser()
if (values.jsonl) await answerLines()
else if (positionals.length) answerPerson(positionals.join(' '))
else quit(USAGE)

function answerPerson(text: string): void {
  const draft = draftOf({ text, site: values.site, surface: values.surface })
  if (typeof draft === 'string') quit(`${draft}\n${USAGE}`)
  const { findings, failed } = check(draft, profile)
  for (const finding of findings) {
    console.log(
      `${finding.level === 'warn' ? 'Worth changing' : 'Just a note'}: “${text.slice(finding.start, finding.end)}”`,
    )
    console.log(`  ${finding.message}`)
    console.log(`  What to do: ${finding.advice}`)
    console.log(`  Rule: ${finding.rule}. Policy: ${section(finding.section).title}\n`)
  }
  if (!findings.length) console.log('Nothing in this draft called for a second look.')
  if (failed.length) console.log(`Not everything could be checked: ${failed.join(', ')}.`)
}

async function answerLines(): Promise<void> {
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (!line.trim()) continue
    const answer = answerLine(line)
    if ('error' in answer) process.exitCode = 1
    console.log(JSON.stringify(answer))
  }
}

function answerLine(line: string) {
  let json: unknown
  try {
    json = JSON.parse(line)
  } catch {
    return { id: null, error: 'This line is not JSON.' }
  }
  const record = typeof json === 'object' && json !== null ? (json as Record<string, unknown>) : {}
  const id = record.id ?? null
  const draft = draftOf(record)
  if (typeof draft === 'string') return { id, error: draft }
  const { findings, failed }: Outcome = check(draft, profile)
  if (failed.length) return { id, error: `These rules failed: ${failed.join(', ')}.` }
  return {
    id,
    findings: findings.map(({ rule, level, start, end, message, target }) => ({
      rule,
      level,
      start,
      end,
      message,
      target,
    })),
  }
}

/** A draft of what was given, or what is wrong with it. Site and surface default to a Facebook post. */
function draftOf({ text, site = 'facebook', surface = 'post' }: Record<string, unknown>): Draft | string {
  if (typeof text !== 'string') return '"text" should be a string.'
  if (!isOneOf(SITES, site)) return `"site" should be one of ${SITES.join(', ')}.`
  if (!isOneOf(SURFACES, surface)) return `"surface" should be one of ${SURFACES.join(', ')}.`
  return { text, site, surface }
}

function isOneOf<T extends string>(all: readonly T[], value: unknown): value is T {
  return all.some(one => one === value)
}

function profileFrom(file: string): Profile {
  let json: unknown
  try {
    json = JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    quit(`${file} could not be read as JSON: ${(error as Error).message}`)
  }
  const { profile, problems } = parseProfile(json)
  for (const problem of problems) console.error(`${file}: ${problem}`)
  return profile
}

function quit(message: string): never {
  console.error(message)
  process.exit(2)
}
