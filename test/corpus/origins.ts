import { findingsOf } from './answer.ts'
import frames from './frames.json' with { type: 'json' }
import origins from './names.json' with { type: 'json' }
import { percent } from './score.ts'

/** How well names of one origin are found, in per cent to one decimal. */
export interface OriginReport {
  readonly origin: string
  /** Of the drafts that tie the name to a school: the share with a `named-individual` warning on the name. */
  readonly recall: number
  /** Of the drafts that don't: the share with none. */
  readonly calm: number
  /** Recall by the shape of the sentence. */
  readonly shapes: Readonly<Record<string, number>>
  readonly missed: readonly string[]
  readonly alarms: readonly string[]
}

type Names = (typeof origins)[number]
type Frame = (typeof frames.tied)[number]

/** Every name of every origin in every sentence; takes some seconds. */
export function reportOrigins(): OriginReport[] {
  return origins.map(names => {
    const tied = frames.tied.flatMap(frame => cast(frame, names))
    const untied = frames.untied.flatMap(frame => cast(frame, names))
    const recall = (drafts: readonly Cast[]) =>
      percent(drafts.filter(({ noticed }) => noticed).length, drafts.length) ?? 0
    return {
      origin: names.origin,
      recall: recall(tied),
      calm: Math.round(1000 - 10 * recall(untied)) / 10,
      shapes: Object.fromEntries(
        frames.tied.map(frame => [frame.shape, recall(tied.filter(draft => draft.frame === frame))]),
      ),
      missed: tied.filter(({ noticed }) => !noticed).map(({ text }) => text),
      alarms: untied.filter(({ noticed }) => noticed).map(({ text }) => text),
    }
  })
}

/** A sentence with a name in its place, and whether a warning stands on the name. */
interface Cast {
  readonly frame: Frame
  readonly text: string
  readonly noticed: boolean
}

/** The sentence with each given name in turn or, where it has room for a surname alone, with each of those. */
function cast(frame: Frame, names: Names): Cast[] {
  const [given, surnames] = [names.given.split(', '), names.surnames.split(', ')]
  const wantsGiven = /\{given\}/i.test(frame.text)
  return (wantsGiven ? given : surnames).map((name, i) => {
    const surname = wantsGiven ? (surnames[i % surnames.length] as string) : name
    const forms: Readonly<Record<string, string>> = {
      Given: name,
      given: name.toLocaleLowerCase(names.locale),
      GIVEN: name.toLocaleUpperCase(names.locale),
      Surname: surname,
      surname: surname.toLocaleLowerCase(names.locale),
    }
    const text = frame.text.replace(/\{(\w+)\}/g, (_, slot: string) => forms[slot] as string)
    const start = frame.text.indexOf('{')
    const end = text.length - (frame.text.length - 1 - frame.text.lastIndexOf('}'))
    return { frame, text, noticed: isNoticed(text, start, end) }
  })
}

const isNoticed = (text: string, from: number, to: number) =>
  findingsOf({ text, site: 'facebook', surface: 'post' }).some(
    ({ rule, level, start, end }) =>
      rule === 'named-individual' && level === 'warn' && start < to && from < end,
  )
