import { check } from '../../rules/index.ts'
import { defaultProfile } from '../../rules/profile.ts'
import { draft, edited } from './drafts.ts'

// Run in a fresh Node each time; prints what each check took, in ms.

const time = (text: string): number => {
  const begun = performance.now()
  const { failed } = check({ text, site: 'twitter', surface: 'post' }, defaultProfile)
  if (failed.length > 0) throw new Error(`failed: ${failed}`)
  return performance.now() - begun
}

const edits = (text: string, count: number) => {
  time(text)
  return Array.from({ length: count }, (_, i) => time(edited(text, i)))
}

const cold = {
  first: [time('')],
  'cold 280': [time(draft(280, 1000))],
  'cold 3000': [time(draft(3000, 2000))],
  'cold 60000': [time(draft(60_000, 3000))],
  'cold 60000 in one sentence': [time(draft(60_000, 5000).replaceAll('.', ''))],
}
const warm = Object.fromEntries(
  [280, 300, 3000, 10_000].map(length => [`edit ${length}`, edits(draft(length, 7000), 100)]),
)
console.log(JSON.stringify({ ...cold, ...warm }))
