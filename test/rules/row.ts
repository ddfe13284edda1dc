import { check, loadParser } from '../../rules/index.ts'
import { defaultProfile } from '../../rules/profile.ts'
import { read } from '../../rules/reading/index.ts'
import type { Draft, Finding, RuleId } from '../../rules/rule.ts'

/** A draft with the words that are to be marked between « and »; the surface is a post where none is named. */
export type Row = string | readonly [marked: string, place: Partial<Omit<Draft, 'text'>>]

/** What a rule is to make of a draft; table.ts says what each means. */
export type Kind = 'warns' | 'staysSilent' | 'staysBelowWarning'

await loadParser()

/** The draft that a row stands for, and where the words to be marked stand in it (UTF-16 offsets). */
export function parse(row: Row) {
  const [marked, place] = typeof row === 'string' ? [row, {}] : row
  const marks: { start: number; end: number }[] = []
  let text = ''
  for (const part of marked.split(/(«[^»]*»)/)) {
    const words = part.startsWith('«') ? part.slice(1, -1) : part
    if (words !== part) marks.push({ start: text.length, end: text.length + words.length })
    text += words
  }
  return { draft: { site: 'facebook', surface: 'post', ...place, text } satisfies Draft, marks }
}

/** What the rule gets wrong in a row, in words; empty where it reads it right. Throws where a rule does. */
export function misread(rule: RuleId, kind: Kind, row: Row): readonly string[] {
  const { draft, marks } = parse(row)
  const found = findingsOf(rule, draft)
  const warnings = found.filter(({ level }) => level === 'warn')
  if (kind === 'staysSilent') return quote(draft, found)
  if (kind === 'staysBelowWarning') return quote(draft, warnings)
  if (!warnings.length) return ['no warning']
  const missed = marks.filter(
    mark => !warnings.some(({ start, end }) => start < mark.end && mark.start < end),
  )
  return missed.map(
    mark =>
      `no mark on “${draft.text.slice(mark.start, mark.end)}”, but ${quote(draft, warnings).join(', ')}`,
  )
}

function findingsOf(rule: RuleId, draft: Draft): Finding[] {
  const { findings, failed } = check(draft, defaultProfile)
  if (failed.length) throw new Error(`${failed.join(', ')} failed for ${JSON.stringify(draft.text)}`)
  return findings.filter(finding => finding.rule === rule)
}

const quote = (draft: Draft, findings: readonly Finding[]) =>
  findings.map(({ level, start, end }) => `${level}: ${draft.text.slice(start, end)}`)

/** Whoever is named in a post, with the words that name them. */
export const peopleIn = (text: string) =>
  read({ text, site: 'facebook', surface: 'post' }, defaultProfile).sentences.flatMap(({ start, sentence }) =>
    sentence.people.map(person => {
      const from = start + (sentence.tokens[person.from]?.start ?? 0)
      const to = start + (sentence.tokens[person.to - 1]?.end ?? 0)
      return { ...person, words: text.slice(from, to) }
    }),
  )
