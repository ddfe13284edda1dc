import { describe, expect, test } from 'vitest'
import type { Finding, Level } from '../../rules/rule.ts'
import { empty, nextState, type PanelView, signature, silent } from '../../src/warnings/state.ts'

const text = 'one two three four'
const found = (words: string, level: Level = 'note', draft = text): Finding => ({
  rule: 'affiliation',
  level,
  section: 'reputation',
  message: 'm',
  advice: 'a',
  start: draft.indexOf(words),
  end: draft.indexOf(words) + words.length,
})
const view = (findings: readonly Finding[], more: Partial<PanelView> = {}): PanelView => ({
  findings,
  text,
  held: false,
  known: true,
  ...more,
})
const [one, two, three] = [found('one'), found('two', 'warn'), found('three')]
const shownAfter = (...views: readonly PanelView[]) => views.reduce(nextState, empty)
const opened = (at: number, ...views: readonly PanelView[]) => ({ ...shownAfter(...views), open: true, at })

describe('what opens by itself', () => {
  test.each<[string, boolean, readonly PanelView[]]>([
    ['not a note', false, [view([one])]],
    ['not a warning', false, [view([two])]],
    ['a post that was held', true, [view([two]), view([two], { held: true })]],
    ['wording to copy', true, [view([two]), view([two], { copy: 'Mine.' })]],
    ['not the same held post again, once closed', false, [view([two], { held: true })]],
  ])('%s', (what, open, views) => {
    const before = what.includes('once closed')
      ? { ...shownAfter(view([two], { held: true })), open: false }
      : empty
    expect(views.reduce(nextState, before).open).toBe(open)
  })

  test('an open panel closes when nothing is left', () => {
    expect(nextState(opened(0, view([one])), view([])).open).toBe(false)
  })
})

describe('which finding is on show', () => {
  const shown = (state: typeof empty) => {
    const finding = state.view.findings[state.at]
    return finding && state.view.text.slice(finding.start, finding.end)
  }
  test('they stand in the order of the text', () => {
    expect(shownAfter(view([three, one, two])).view.findings).toEqual([one, two, three])
  })
  test('a held post shows its first warning', () => {
    expect(shown(shownAfter(view([one, two, three], { held: true })))).toBe('two')
  })
  test('the one on show stays when another comes before it', () => {
    expect(shown(nextState(opened(0, view([two])), view([one, two])))).toBe('two')
  })
  test('and when the text before it changes', () => {
    const longer = `now ${text}`
    const later = view([found('two', 'warn', longer), found('three', 'note', longer)], { text: longer })
    expect(shown(nextState(opened(1, view([two, three])), later))).toBe('three')
  })
  test('when it is gone the next takes its place', () => {
    expect(shown(nextState(opened(1, view([one, two, three])), view([one, three])))).toBe('three')
  })
  test('and after the last, the one before', () => {
    expect(shown(nextState(opened(2, view([one, two, three])), view([one, two])))).toBe('two')
  })
  test('of the same words twice, the nearer', () => {
    const draft = 'ha ha'
    const first = found('ha', 'note', draft)
    const both = view([first, { ...first, start: 3, end: 5 }], { text: draft })
    expect(nextState({ ...shownAfter(both), at: 1 }, both).at).toBe(1)
  })
})

describe('what is announced once', () => {
  test('the same findings further along are the same set', () => {
    const longer = `now ${text}`
    expect(signature(view([found('two', 'warn', longer)], { text: longer }))).toBe(signature(view([two])))
  })
  test.each<[string, PanelView]>([
    ['another finding', view([two, one])],
    ['another level', view([{ ...two, level: 'note' }])],
    ['a held post', view([two], { held: true })],
    ['a box that is not known', view([two], { known: false })],
    ['wording to copy', view([two], { copy: 'Mine.' })],
  ])('%s is news', (_what, news) => {
    expect(signature(news)).not.toBe(signature(view([two])))
  })
})

test.each<[string, boolean, PanelView]>([
  ['nothing found', true, view([])],
  ['a finding', false, view([one])],
  ['a box that is not known', false, view([], { known: false })],
  ['an empty box that is not known', true, view([], { known: false, text: ' \n' })],
  ['wording to copy', false, view([], { copy: 'Mine.' })],
])('%s: silent is %s', (_what, expected, given) => {
  expect(silent(given)).toBe(expected)
})
