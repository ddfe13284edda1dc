import { check as checkRules, loadParser } from '../../rules/index.ts'

export { loadParser }

/** What `extension/content.ts` calls, in a build for measuring alone: each check stands in the trace. */
export const check: typeof checkRules = (draft, profile) => {
  performance.mark('check')
  try {
    return checkRules(draft, profile)
  } finally {
    performance.mark('checked')
  }
}
