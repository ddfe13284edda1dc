import type { Profile } from './profile.ts'
import type { Draft, Finding, RuleId } from './rule.ts'

export interface Outcome {
  /** In the order of the text. */
  readonly findings: readonly Finding[]
  /** Rules that threw and were left out for this draft. */
  readonly failed: readonly RuleId[]
  /** A sentence would be read better with the parser: `await loadParser()` and check again. */
  readonly parserWanted: boolean
}

/** The one door: reads a draft and says what is worth a second look. Never throws, whatever the text. */
export function check(_draft: Draft, _profile: Profile): Outcome {
  return { findings: [], failed: [], parserWanted: false }
}

/** Evaluates compromise (a tenth of a second, once); later checks use it. Resolves also when it can't be had. */
export async function loadParser(): Promise<void> {}
