import { type Stretch, spanOf } from './reading/index.ts'
import type { Finding, Fix, Rule, Target } from './rule.ts'

/** What a warning says: what was noticed, and what to do instead. */
export interface Words {
  readonly message: string
  readonly advice: string
  readonly target?: Target
  readonly fix?: Fix
}

/** A warning of a rule on some words. */
export function warning(
  { id, section }: Pick<Rule, 'id' | 'section'>,
  stretch: Stretch,
  words: Words,
): Finding {
  return { ...spanOf(stretch), rule: id, level: 'warn', section, ...words }
}

/** For rules that say the same of every stretch they find. */
export function warnings(rule: Pick<Rule, 'id' | 'section'>, words: Words): Rule['findings'] {
  return stretches => stretches.map(stretch => warning(rule, stretch, words))
}
