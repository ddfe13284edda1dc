import type { Placed, Reading, Sentence } from './index.ts'
import type { Person } from './people.ts'

type Parse = (text: string) => {
  match(pattern: string): { found: boolean }
  people(): { json(): { text: string }[] }
}
let parse: Parse | undefined
let loading: Promise<void> | undefined

/**
 * Evaluates compromise (a tenth of a second, once); later checks use it. Resolves also when it can't be had: every rule
 * has an answer without it.
 */
export function loadParser(): Promise<void> {
  loading ??= import('compromise').then(
    ({ default: nlp }) => {
      parse = text => nlp(text) as unknown as ReturnType<Parse>
    },
    () => {},
  )
  return loading
}

/** A word that is a name and something else stands where the parser could tell. */
export function parserWanted(reading: Reading): boolean {
  return parse === undefined && reading.scene.school >= 1 && reading.sentences.some(hasDoubt)
}

const hasDoubt = ({ sentence }: Placed) =>
  sentence.people.some(person => person.doubtful && person.kind === 'given')

/** Whether a doubtful name ("Grace", "Will", "Mark") is used as one. Kept by sentence; without the parser the answer is no. */
export function isPerson(sentence: Sentence, person: Person): boolean {
  if (!person.doubtful || person.kind !== 'given') return true
  if (!parse) return false
  let names = verdicts.get(sentence)
  if (!names) {
    names = new Set(
      parse(sentence.folded.text)
        .people()
        .json()
        .flatMap(({ text }) => text.toLowerCase().split(/[^\p{L}]+/u)),
    )
    verdicts.set(sentence, names)
  }
  return names.has((sentence.tokens[person.from]?.text ?? '').toLowerCase())
}

const verdicts = new WeakMap<Sentence, Set<string>>()
