import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Outcome } from '../../rules/index.ts'
import type { Draft, Finding } from '../../rules/rule.ts'
import type { Box, Written } from '../../src/compose/box.ts'
import { type Mark, pause, type Rules, type Screen, startReview, type View } from '../../src/review.ts'

// Stand-in rules: "bad" calls for a warning, "hmm" for a note; "not bad" is fine.

const disclaimer = 'My own views.'

function findings({ text }: Draft): readonly Finding[] {
  return [...text.matchAll(/(?<!not )bad\b|hmm\b/g)].map(({ 0: word, index }) => ({
    rule: 'disparagement',
    level: word === 'hmm' ? 'note' : 'warn',
    section: 'respecting-others' as Finding['section'],
    start: index,
    end: index + word.length,
    message: word,
    advice: '',
    fix: { kind: 'append', label: 'Add', text: disclaimer },
  }))
}

/** One box, its page and its person: the draft with its caret marked by |, or without one. */
function scene(options: { known?: boolean; written?: Written; check?(draft: Draft): Partial<Outcome> } = {}) {
  let text = ''
  let caret: number | undefined
  const set = (draft: string) => {
    caret = draft.includes('|') ? draft.indexOf('|') : undefined
    text = draft.replace('|', '')
  }
  const appended: string[] = []
  const box: Box = {
    element: {} as HTMLElement,
    block: {} as Element,
    site: 'twitter',
    surface: 'post',
    known: options.known ?? true,
    // The "range" of these tests is the words it covers.
    read: () => ({ text, caret, range: ({ start, end }) => text.slice(start, end) as unknown as Range }),
    append: async line => {
      appended.push(line)
      if (options.written !== 'not-written') set(`${text} ${line}`)
      return options.written ?? 'written'
    },
    replace: async () => 'not-written',
  }
  let shown: View | undefined
  let marks: readonly Mark[] = []
  const failures: unknown[] = []
  const screen: Screen = {
    show: view => {
      shown = view
    },
    paint: painted => {
      marks = painted
    },
    failed: error => failures.push(error),
  }
  const rules: Rules = {
    check: draft => ({
      findings: findings(draft),
      failed: [],
      parserWanted: false,
      ...options.check?.(draft),
    }),
    loadParser: vi.fn(async () => {}),
  }
  const review = startReview(box, rules, screen)
  return {
    review,
    rules,
    failures,
    appended,
    again: () => startReview(box, rules, screen, review.memory),
    type(draft: string) {
      set(draft)
      review.typed()
    },
    /** The page changes the draft itself. */
    render(draft: string) {
      set(draft)
      review.rendered()
    },
    words: () => shown?.findings.map(({ start, end }) => shown?.text.slice(start, end)) ?? [],
    held: () => shown?.held ?? false,
    copy: () => shown?.copy,
    marked: () => marks.map(({ range }) => String(range)),
  }
}

const passes = (ms: number) => vi.advanceTimersByTimeAsync(ms)

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

describe('when a draft is looked at', () => {
  test('once nothing was typed for a pause, and not before', async () => {
    const { type, words } = scene()
    type('bad day |')
    await passes(pause - 1)
    expect(words()).toEqual([])
    type('bad day t|')
    await passes(pause - 1)
    expect(words()).toEqual([])
    await passes(1)
    expect(words()).toEqual(['bad'])
  })

  test('at once when the box is left', () => {
    const { type, review, words } = scene()
    type('how bad|')
    review.settle()
    expect(words()).toEqual(['bad'])
  })

  test('not while an input method is at work', async () => {
    const { type, review, words } = scene()
    type('bad day |')
    review.composing(true)
    await passes(pause * 3)
    expect(words()).toEqual([])
    review.composing(false)
    await passes(pause)
    expect(words()).toEqual(['bad'])
  })

  test('not any more once nobody writes there', async () => {
    const { type, review, words } = scene()
    type('bad day |')
    review.rest()
    await passes(pause * 3)
    expect(words()).toEqual([])
  })

  test.each([
    { draft: 'what a bad|', found: [], because: 'the word at the caret is still being typed' },
    { draft: 'what a bad |', found: ['bad'], because: 'a space ends the word' },
    { draft: 'what a bad.|', found: ['bad'], because: 'a full stop ends the word' },
    { draft: 'bad, very ba|', found: ['bad'], because: 'only the last word is being typed' },
    { draft: 'that is not| bad at all', found: [], because: 'the word at the caret is what makes it fine' },
    { draft: '|bad day', found: ['bad'], because: 'nothing is being typed before the caret' },
    { draft: 'what a bad', found: ['bad'], because: 'the caret is elsewhere' },
  ])('"$draft": $because', async ({ draft, found }) => {
    const { type, words } = scene()
    type(draft)
    await passes(pause)
    expect(words()).toEqual(found)
  })
})

describe('a press of Post', () => {
  test('is held once for a text with a warning, and passes the second time', () => {
    const { type, review, held } = scene()
    type('how bad|')
    expect(review.press(false)).toBe(true)
    expect(held()).toBe(true)
    expect(review.press(false)).toBe(false)
    expect(held()).toBe(false)
  })

  test.each([
    { name: 'nothing to look at', draft: 'how nice' },
    { name: 'a note', draft: 'hmm, how nice' },
    { name: 'an empty box', draft: '' },
  ])('passes for $name', ({ draft }) => {
    const { type, review } = scene()
    type(draft)
    expect(review.press(false)).toBe(false)
  })

  test('passes in a box that no site file knows', () => {
    const { type, review, words } = scene({ known: false })
    type('how bad')
    expect(review.press(false)).toBe(false)
    expect(words()).toEqual(['bad'])
  })

  test('goes on being held while it is the same press', () => {
    const { type, review } = scene()
    type('how bad')
    expect(review.press(false)).toBe(true)
    expect(review.press(true)).toBe(true)
    expect(review.press(false)).toBe(false)
  })

  test('is held anew for another text', () => {
    const { type, review, held } = scene()
    type('how bad')
    review.press(false)
    type('how bad indeed')
    review.settle()
    expect(held()).toBe(false)
    expect(review.press(false)).toBe(true)
  })

  test('passes the second time in an editor that was mounted anew', () => {
    const { type, review, again } = scene()
    type('how bad')
    expect(review.press(false)).toBe(true)
    expect(again().press(false)).toBe(false)
  })
})

describe('what is dismissed', () => {
  const dismissFirst = ({ review }: ReturnType<typeof scene>) => {
    const first = review.view.findings[0]
    if (first) review.dismiss(first)
  }

  test('stays away for this draft, mark and all, and holds nothing', async () => {
    const here = scene()
    here.type('bad day |')
    await passes(pause)
    dismissFirst(here)
    expect([here.words(), here.marked()]).toEqual([[], []])
    here.type('a bad day, hmm |')
    await passes(pause)
    expect(here.words()).toEqual(['hmm'])
    expect(here.review.press(false)).toBe(false)
  })

  test('counts again in the next draft', async () => {
    const here = scene()
    here.type('bad day |')
    await passes(pause)
    dismissFirst(here)
    here.render('')
    here.type('bad day |')
    await passes(pause)
    expect(here.words()).toEqual(['bad'])
  })
})

describe('marks', () => {
  test('move with their words while somebody types, and go where it changes them', async () => {
    const { type, render, marked } = scene()
    type('bad, hmm |')
    await passes(pause)
    expect(marked()).toEqual(['bad', 'hmm'])
    render('so bad, hmm |')
    expect(marked()).toEqual(['bad', 'hmm'])
    render('so bard, hmm |')
    expect(marked()).toEqual(['hmm'])
  })

  test('a draft that the page changed by itself is looked at after the pause', async () => {
    const { render, words } = scene()
    render('bad emoji')
    await passes(pause)
    expect(words()).toEqual(['bad'])
  })

  test('everything goes at once with the draft', async () => {
    const { type, render, words, marked } = scene()
    type('bad day |')
    await passes(pause)
    render('')
    expect([words(), marked()]).toEqual([[], []])
  })
})

describe('a fix', () => {
  const fixFirst = async ({ review }: ReturnType<typeof scene>) => {
    review.settle()
    const first = review.view.findings[0]
    const done = first && review.fix(first)
    await passes(2000)
    await done
  }

  test('is written a second after the last key, so that one undo takes back no more', async () => {
    const here = scene()
    here.type('hmm')
    here.review.settle()
    const [finding] = here.review.view.findings
    if (finding) void here.review.fix(finding)
    await passes(999)
    expect(here.appended).toEqual([])
    await passes(1)
    expect(here.appended).toEqual([disclaimer])
    expect(here.review.view.text).toBe(`hmm ${disclaimer}`)
  })

  test('is not written when somebody typed on meanwhile', async () => {
    const here = scene()
    here.type('hmm')
    here.review.settle()
    const [finding] = here.review.view.findings
    if (finding) void here.review.fix(finding)
    here.type('hmm well')
    await passes(3000)
    expect(here.appended).toEqual([])
  })

  test('that did not read back is offered to copy, and not tried again', async () => {
    const here = scene({ written: 'not-written' })
    here.type('hmm')
    await fixFirst(here)
    expect(here.appended).toEqual([disclaimer])
    expect(here.copy()).toBe(disclaimer)
  })
})

describe('the parser', () => {
  test('is loaded once when a draft wants it, and the draft looked at again', async () => {
    let there = false
    const { type, words, rules } = scene({
      check: draft => (there ? {} : { findings: findings(draft).slice(1), parserWanted: true }),
    })
    vi.mocked(rules.loadParser).mockImplementation(async () => {
      there = true
    })
    type('bad, bad day.')
    await passes(pause)
    expect(words()).toEqual(['bad', 'bad'])
    expect(rules.loadParser).toHaveBeenCalledTimes(1)
  })

  test('that can not be had leaves what was found without it', async () => {
    const { type, words, rules } = scene({ check: () => ({ parserWanted: true }) })
    vi.mocked(rules.loadParser).mockRejectedValue(new Error('not there'))
    type('bad day.')
    await passes(pause * 10)
    expect(words()).toEqual(['bad'])
    expect(rules.loadParser).toHaveBeenCalledTimes(1)
  })
})

describe('when something goes wrong', () => {
  test('rules that were left out are told', () => {
    const { type, review } = scene({ check: () => ({ failed: ['reference'] }) })
    type('bad day')
    review.settle()
    expect(review.partial).toBe(true)
  })

  test('what throws after a pause is told, and nothing else happens', async () => {
    const error = new Error('a rule without a net')
    const { type, failures } = scene({
      check: () => {
        throw error
      },
    })
    type('bad day')
    await passes(pause)
    expect(failures).toEqual([error])
  })
})
