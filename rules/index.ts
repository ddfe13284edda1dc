import { affiliation } from './affiliation.ts'
import { disparagement } from './disparagement.ts'
import { namedIndividual } from './named-individual.ts'
import type { Profile } from './profile.ts'
import { read } from './reading/index.ts'
import { parserWanted } from './reading/parser.ts'
import { reference } from './reference.ts'
import type { Draft, Finding, Rule, RuleId } from './rule.ts'

export { loadParser } from './reading/parser.ts'

/** Every rule there is; a new one is its file and its line here. */
export const rules: readonly Rule[] = [affiliation, disparagement, reference, namedIndividual]

export interface Outcome {
  /** In the order of the text. */
  readonly findings: readonly Finding[]
  /** Rules that threw and were left out for this draft. */
  readonly failed: readonly RuleId[]
  /** A sentence would be read better with the parser: `await loadParser()` and check again. */
  readonly parserWanted: boolean
}

/** The one door: reads a draft and says what is worth a second look. Never throws, whatever the text. */
export function check(draft: Draft, profile: Profile): Outcome {
  const findings: Finding[] = []
  const failed: RuleId[] = []
  let reading: ReturnType<typeof read>
  try {
    reading = read(draft, profile)
  } catch {
    return { findings, failed: rules.map(rule => rule.id), parserWanted: false }
  }
  for (const rule of rules) {
    try {
      findings.push(...rule.check(reading, profile))
    } catch {
      failed.push(rule.id)
    }
  }
  findings.sort((a, b) => a.start - b.start || a.end - b.end)
  return { findings, failed, parserWanted: parserWanted(reading) }
}
