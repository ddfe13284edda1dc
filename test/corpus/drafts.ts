import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Draft, SITES, SURFACES, type Target } from '../../rules/rule.ts'

/** The rules of GUIDE.md, in its order. */
export const GUIDE_RULES = [
  'affiliation',
  'profile',
  'disparagement',
  'offensive',
  'harassment',
  'reference',
  'named-individual',
  'personal-information',
  'confidential',
  'speaking-for-trust',
  'work-email',
  'trust-material',
  'photo',
  'misleading',
] as const
const LEVELS = ['warn', 'note', 'any'] as const
const TARGETS = ['trust', 'staff', 'pupil', 'parent', 'supplier', 'stakeholder'] as const satisfies Target[]

/** What is due, or may be due, in a draft; GUIDE.md says what the levels mean. */
export interface Label {
  readonly rule: string
  readonly level: (typeof LEVELS)[number]
  readonly quote: string
  readonly target?: Target
}

export interface LabelledDraft extends Draft {
  readonly id: string
  readonly expect: readonly Label[]
  readonly tags: readonly string[]
}

const corpus = new URL('./', import.meta.url)

/** The path of a file of the corpus, by its name in this folder. */
export const corpusFile = (name: string) => fileURLToPath(new URL(name, corpus))

/** Every file of labelled drafts there is, by its name in this folder. */
export function corpusFiles(): string[] {
  return readdirSync(corpus, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.jsonl'))
    .map(name => name.replaceAll('\\', '/'))
    .sort()
}

/** The drafts of a file, one a line. Throws where it cannot be read, or with what is wrong with the first bad line. */
export function readDrafts(file: string): LabelledDraft[] {
  return readLines(file).map((line, i) => {
    const problems = problemsOf(line)
    if (problems.length) throw new Error(`${file}, draft ${i + 1}: ${problems.join('; ')}`)
    return line as LabelledDraft
  })
}

/** The JSON values of a file's lines; empty lines are left out. */
export function readLines(file: string): unknown[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(line => line.trim())
    .map(line => JSON.parse(line))
}

/** What keeps a value from being a labelled draft, one sentence each; nothing when it is one. */
export function problemsOf(value: unknown): string[] {
  if (!isRecord(value)) return ['is no object']
  const { id, site, surface, text, expect, tags } = value
  const problems = Object.keys(value)
    .filter(key => !['id', 'site', 'surface', 'text', 'expect', 'tags'].includes(key))
    .map(key => `has an unknown field ${key}`)
  if (typeof id !== 'string' || !/^[a-z]+\d+-\d+$/.test(id)) problems.push(`has no id such as "w1-001"`)
  if (!isOneOf(SITES, site)) problems.push(`has an unknown site ${site}`)
  if (!isOneOf(SURFACES, surface)) problems.push(`has an unknown surface ${surface}`)
  if (typeof text !== 'string' || !text.trim()) return [...problems, 'has no text']
  if (!Array.isArray(tags) || tags.some(tag => typeof tag !== 'string')) problems.push('has no list of tags')
  if (!Array.isArray(expect)) return [...problems, 'has no list of labels']
  return [...problems, ...expect.flatMap(label => labelProblems(label, text, surface))]
}

function labelProblems(label: unknown, text: string, surface: unknown): string[] {
  if (!isRecord(label)) return ['has a label that is no object']
  const { rule, level, quote, target } = label
  const problems: string[] = []
  if (!isOneOf(GUIDE_RULES, rule)) problems.push(`has an unknown rule ${rule}`)
  if (!isOneOf(LEVELS, level)) problems.push(`has an unknown level ${level}`)
  if (typeof quote !== 'string' || !quote || !text.includes(quote)) problems.push(`does not hold “${quote}”`)
  if (rule === 'disparagement' ? !isOneOf(TARGETS, target) : target !== undefined)
    problems.push(`has the target ${target} for ${rule}`)
  if (surface === 'profile' ? rule === 'affiliation' : rule === 'profile')
    problems.push(`has ${rule} on the surface ${surface}`)
  return problems
}

const isOneOf = <T extends string>(all: readonly T[], value: unknown): value is T =>
  all.some(one => one === value)

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
