import type { Outcome } from '../rules/index.ts'
import type { Draft, Finding, Level, Span } from '../rules/rule.ts'
import type { Box, ReadText } from './compose/box.ts'
import { carry, without, wordAt } from './compose/typing.ts'

/** How long nothing is typed before a draft is looked at, in ms. */
export const pause = 350

/** Editors undo in one step what is written within a second (Quill 1000 ms, ProseMirror 500 ms). */
const undoneTogether = 1000

/** What a review asks of the rules. */
export interface Rules {
  check(draft: Draft): Outcome
  loadParser(): Promise<void>
}

/** What there is to say of one draft. */
export interface View {
  readonly findings: readonly Finding[]
  readonly text: string
  /** Post was pressed and held, and has not been pressed again. */
  readonly held: boolean
  readonly known: boolean
  /** Wording offered to copy, because writing it did not read back. */
  readonly copy?: string
}

export interface Mark {
  readonly range: Range
  readonly level: Level
}

/** Where a review shows what it finds. */
export interface Screen {
  show(view: View): void
  paint(marks: readonly Mark[]): void
  /** Something threw after a pause, with nobody there to catch it. */
  failed(error: unknown): void
}

/** What is kept of a draft while it is written. It outlives its editor, which pages throw away and mount anew. */
export interface Memory {
  /** The text last looked at. */
  text: string
  /** Rule and quoted words of what was dismissed. */
  readonly dismissed: Set<string>
  /** The text whose Post was held, and whether it was pressed again since. */
  held: { readonly text: string; readonly passed: boolean } | undefined
}

/** One draft under review. What is called here may throw when a page's nodes surprise; callers let writing go on. */
export interface Review {
  readonly box: Box
  readonly memory: Memory
  readonly view: View
  /** Some rules could not be asked for this draft. */
  readonly partial: boolean
  typed(): void
  rendered(): void
  composing(begins: boolean): void
  /** Looks at the whole draft now. */
  settle(): void
  /** Post is pressed, in this very tick. `again`: the same press goes on. Answers whether to hold it. */
  press(again: boolean): boolean
  fix(finding: Finding): Promise<void>
  dismiss(finding: Finding): void
  /** Nobody writes here now: nothing is looked at until somebody does again. */
  rest(): void
}

/** Begins to review the draft of one box. */
export function startReview(
  box: Box,
  rules: Rules,
  screen: Screen,
  memory: Memory = { text: '', dismissed: new Set(), held: undefined },
): Review {
  let findings: readonly Finding[] = []
  let marked: { readonly text: string; readonly findings: readonly Finding[] } = { text: '', findings: [] }
  let copy: string | undefined
  let partial = false
  let waiting: ReturnType<typeof setTimeout> | undefined
  let state: 'open' | 'composing' | 'writing' = 'open'
  let lastTyped = Number.NEGATIVE_INFINITY
  let parserAsked = false

  const ask = (text: string): readonly Finding[] => {
    const outcome = rules.check({ text, site: box.site, surface: box.surface })
    partial = outcome.failed.length > 0
    if (outcome.parserWanted && !parserAsked) {
      parserAsked = true
      rules
        .loadParser()
        .then(() => state === 'open' && waiting === undefined && look(lastLook))
        .catch(screen.failed)
    }
    return outcome.findings
  }

  /** While somebody types, what stands both with and without the word at the caret: neither half a word nor a half negation. */
  const askWhileTyping = ({ text, caret }: ReadText): readonly Finding[] => {
    const word = caret === undefined ? undefined : wordAt(text, caret)
    const whole = ask(text)
    if (!word || word.start === word.end) return whole
    const rest = without(text, word)
    return ask(rest.text)
      .map(rest.back)
      .filter(finding => whole.some(other => other.rule === finding.rule && overlap(other, finding)))
  }

  let lastLook: 'whole' | 'while-typing' = 'whole'
  const look = (how: typeof lastLook): string => {
    clearTimeout(waiting)
    waiting = undefined
    lastLook = how
    const read = box.read()
    if (read.text.trim() === '') {
      memory.dismissed.clear()
      memory.held = undefined
      copy = undefined
    }
    findings = how === 'whole' ? ask(read.text) : askWhileTyping(read)
    memory.text = read.text
    show(read)
    return read.text
  }

  const standing = () => findings.filter(finding => !memory.dismissed.has(keyOf(finding, memory.text)))

  const view = (): View => ({
    findings: standing(),
    text: memory.text,
    held: memory.held?.text === memory.text && !memory.held.passed && standing().some(isWarning),
    known: box.known,
    ...(copy === undefined ? {} : { copy }),
  })

  const show = (read: ReadText) => {
    marked = { text: memory.text, findings: standing() }
    paint(read)
    screen.show(view())
  }

  const paint = (read: ReadText) => {
    const ranges = marked.findings.map(finding => ({ range: read.range(finding), level: finding.level }))
    screen.paint(ranges.filter((mark): mark is Mark => mark.range !== undefined))
  }

  const wait = () => {
    clearTimeout(waiting)
    waiting = setTimeout(() => {
      try {
        look('while-typing')
      } catch (error) {
        screen.failed(error)
      }
    }, pause)
  }

  return {
    box,
    memory,
    get view() {
      return view()
    },
    get partial() {
      return partial
    },
    typed() {
      if (state === 'writing') return
      state = 'open'
      lastTyped = performance.now()
      wait()
    },
    rendered() {
      if (state !== 'open') return
      const read = box.read()
      if (read.text.trim() === '' && memory.text !== '') look('whole')
      else {
        if (read.text !== memory.text && waiting === undefined) wait()
        marked = { text: read.text, findings: carry(marked.findings, marked.text, read.text) }
        paint(read)
      }
    },
    composing(begins) {
      if (state === 'writing') return
      if (!begins) return this.typed()
      state = 'composing'
      clearTimeout(waiting)
      waiting = undefined
    },
    settle() {
      if (state === 'composing') state = 'open'
      if (state === 'open') look('whole')
    },
    press(again) {
      const text = look('whole')
      if (!box.known || !standing().some(isWarning)) return false
      const passed = memory.held?.text === text && !again
      memory.held = { text, passed }
      screen.show(view())
      return !passed
    },
    async fix({ fix, start, end }) {
      if (!fix || state !== 'open') return
      const { text } = memory
      const quiet = undoneTogether - (performance.now() - lastTyped)
      if (quiet > 0) await new Promise(done => setTimeout(done, quiet))
      if (state !== 'open' || box.read().text !== text) return
      state = 'writing'
      try {
        const written =
          fix.kind === 'append' ? await box.append(fix.text) : await box.replace({ start, end }, fix.text)
        copy = written === 'written' ? undefined : fix.text
      } finally {
        state = 'open'
      }
      look('whole')
    },
    dismiss(finding) {
      memory.dismissed.add(keyOf(finding, memory.text))
      show(box.read())
    },
    rest() {
      clearTimeout(waiting)
      waiting = undefined
    },
  }
}

const isWarning = (finding: Finding) => finding.level === 'warn'

const keyOf = (finding: Finding, text: string) => `${finding.rule} ${text.slice(finding.start, finding.end)}`

const overlap = (a: Span, b: Span) => a.start < b.end && b.start < a.end
