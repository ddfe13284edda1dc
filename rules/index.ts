import { affiliation } from './affiliation.ts'
import { confidential } from './confidential.ts'
import { disparagement } from './disparagement.ts'
import { harassment } from './harassment.ts'
import { judge } from './judge/index.ts'
import { misleading } from './misleading.ts'
import { namedIndividual } from './named-individual.ts'
import { offensive } from './offensive.ts'
import { personalInformation } from './personal-information.ts'
import { photo } from './photo.ts'
import type { Profile } from './profile.ts'
import { profilePage } from './profile-page.ts'
import { read, type Stretch } from './reading/index.ts'
import { parserWanted } from './reading/parser.ts'
import { reference } from './reference.ts'
import type { Draft, Finding, Rule, RuleId } from './rule.ts'
import { speakingForTrust } from './speaking-for-trust.ts'
import { trustMaterial } from './trust-material.ts'
import { workEmail } from './work-email.ts'

export { loadParser } from './reading/parser.ts'

/** Every rule there is; a new one is its file and its line here. */
export const rules: readonly Rule[] = [
  affiliation,
  profilePage,
  disparagement,
  offensive,
  harassment,
  reference,
  namedIndividual,
  personalInformation,
  confidential,
  speakingForTrust,
  workEmail,
  trustMaterial,
  photo,
  misleading,
]

export interface Outcome {
  /** In the order of the text. */
  readonly findings: readonly Finding[]
  /** Rules that threw and were left out for this draft. */
  readonly failed: readonly RuleId[]
  /** A sentence would be read better with the parser: `await loadParser()` and check again. */
  readonly parserWanted: boolean
}

/**
 * The one door: reads a draft and says what is worth a second look. Never throws, whatever the text: a rule that does is
 * left out and named in `failed`.
 */
export function check(draft: Draft, profile: Profile, asked: readonly Rule[] = rules): Outcome {
  const failed = new Set<RuleId>()
  const attempt = <T>(otherwise: T, ids: readonly RuleId[], act: () => T): T => {
    try {
      return act()
    } catch {
      for (const id of ids) failed.add(id)
      return otherwise
    }
  }
  const everyRule = asked.map(({ id }) => id)
  const reading = attempt(undefined, everyRule, () => read(draft, profile))
  if (!reading) return { findings: [], failed: everyRule, parserWanted: false }
  const cues = new Map(
    asked.map(({ id, cues }) => [id, attempt([], [id], () => cues?.(reading, profile) ?? [])] as const),
  )
  const judged = attempt(new Map<RuleId, Stretch[]>(), everyRule, () => judge(reading, cues))
  const findings = asked.flatMap(rule => {
    const sure = cues.get(rule.id)?.filter(stretch => stretch.sure) ?? []
    const found = (judged.get(rule.id) ?? []).filter(one => !sure.some(other => overlap(one, other)))
    return attempt([], [rule.id], () => rule.findings([...sure, ...found], reading))
  })
  return {
    findings: findings.sort((a, b) => a.start - b.start || a.end - b.end),
    failed: [...failed],
    parserWanted: parserWanted(reading),
  }
}

const overlap = (a: Stretch, b: Stretch) => a.at === b.at && a.from < b.to && b.from < a.to
