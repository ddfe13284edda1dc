import { expect, test } from 'vitest'
import { check } from '../../rules/index.ts'
import { defaultProfile } from '../../rules/profile.ts'
import { tryOuts } from './start/drafts.ts'
import { home } from './start/home.ts'

test.each(tryOuts)('the draft to try on $site is held', ({ surface: { site, surface }, draft }) => {
  const { findings } = check({ text: draft, site, surface }, defaultProfile)
  expect(findings.map(({ level }) => level)).toContain('warn')
})

test.each(tryOuts)('the page to start from leads to $site and shows its draft', ({ surface, draft }) => {
  expect(home).toContain(`href="${surface.url}"`)
  expect(home).toContain(draft)
})
