import { concerns } from './judge/index.ts'
import type { Found, Scene } from './reading/scene.ts'
import type { Rule } from './rule.ts'
import { warning } from './say.ts'

/**
 * Showing that you work for the Trust is allowed, as long as the same post says that your views are not the Trust's.
 * This rule looks for the showing ("our head", "my class at Acorn Hill") and for the saying, and speaks up when the
 * first stands there without the second. A parent's school, schooldays and a disclaimer keep it silent.
 */
export const affiliation: Rule = {
  id: 'affiliation',
  section: 'reputation',
  looksFor:
    'Words that show you work for the Trust, in a post that does not say the views are your own and not the Trust’s.',
  example: {
    warns: 'My class at Acorn Hill won the sports day cup!',
    silent: 'My daughter’s school has a lovely new hall.',
  },
  cues({ draft, scene }) {
    if (!concerns(affiliation.id, { draft, scene })) return []
    const shown = shownBy(scene)
    return shown ? [{ at: shown.at, from: shown.match.from, to: shown.match.to, sure: true }] : []
  },
  findings([first], { scene }) {
    if (!first) return []
    const thin = scene.disclaimer === 'thin'
    const shown = warning(affiliation, first, {
      message: thin
        ? 'This shows where you work. “Views my own” is a start, but it does not say that the Trust’s views may differ.'
        : 'This lets readers see where you work, and nothing here says that the views are yours alone.',
      advice: 'Add a line that your views are your own and not the Trust’s, or leave out where you work.',
      fix: { kind: 'append', label: 'Add a disclaimer', text: DISCLAIMER },
    })
    return [thin ? { ...shown, level: 'note' } : shown]
  },
}

/** In a person's own voice; it names no employer that the post does not name already. */
const DISCLAIMER = 'These views are my own and do not represent those of my employer.'

function shownBy({ academies, ownSchool, workTies, otherTie }: Scene): Found | undefined {
  if (otherTie) return undefined
  if (ownSchool) return ownSchool
  return academies.length ? (closest(academies, workTies) ?? workTies[0]) : undefined
}

/** "I teach at Acorn Hill": the tie and the name together, where one sentence holds both within a few words. */
function closest(academies: readonly Found[], ties: readonly Found[]): Found | undefined {
  let best: Found | undefined
  for (const { at, match: tie } of ties) {
    for (const { match: name } of academies.filter(academy => academy.at === at)) {
      const from = Math.min(tie.from, name.from)
      const to = Math.max(tie.to, name.to)
      if (to - from > REACH || (best && to - from >= best.match.to - best.match.from)) continue
      best = { at, match: { tag: 'workTie', from, to } }
    }
  }
  return best
}

/** In words and signs. */
const REACH = 14
