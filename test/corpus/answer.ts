import { readFileSync } from 'node:fs'
import { check, loadParser } from '../../rules/index.ts'
import { type Profile, parseProfile } from '../../rules/profile.ts'
import type { Draft, Finding } from '../../rules/rule.ts'
import { corpusFile } from './drafts.ts'

/** The Trust that all drafts are read with. */
export const profile: Profile = parseProfile(
  JSON.parse(readFileSync(corpusFile('profile.json'), 'utf8')),
).profile

await loadParser()

/** The findings of a draft. Throws where a rule does: a number without that rule would flatter. */
export function findingsOf(draft: Draft): readonly Finding[] {
  const { findings, failed } = check(draft, profile)
  if (failed.length) throw new Error(`${failed.join(', ')} failed for ${JSON.stringify(draft.text)}`)
  return findings
}
