import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { analyse } from 'scslre'
import { parseSync } from 'vite'
import { describe, expect, test, vi } from 'vitest'

const root = join(import.meta.dirname, '../..')

interface Pattern {
  readonly file: string
  readonly source: string
  readonly flags: string
}

/** The regular expressions written in a source file, and whether it makes more of them as it runs. */
function patternsOf(file: string): { literals: Pattern[]; makes: boolean } {
  const literals: Pattern[] = []
  let makes = false
  const { program, errors } = parseSync(file, readFileSync(join(root, file), 'utf8'))
  expect(errors).toEqual([])
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return
    const { regex, type, callee } = node as Record<string, unknown>
    if (isRegex(regex)) literals.push({ file, source: regex.pattern, flags: regex.flags })
    if ((type === 'NewExpression' || type === 'CallExpression') && isNamed(callee, 'RegExp')) makes = true
    for (const child of Object.values(node)) visit(child)
  }
  visit(program)
  return { literals, makes }
}

const isRegex = (value: unknown): value is { pattern: string; flags: string } =>
  typeof value === 'object' && value !== null && 'pattern' in value && 'flags' in value
const isNamed = (value: unknown, name: string) =>
  typeof value === 'object' && value !== null && 'name' in value && value.name === name

/** What makes a pattern take more than linear time on some text, if anything does. */
const slow = ({ source, flags }: Pick<Pattern, 'source' | 'flags'>) =>
  analyse(new RegExp(source, flags)).reports.map(({ type, exponential }) =>
    exponential ? `${type}, exponential` : type,
  )

const files = ['rules', 'src', 'extension']
  .flatMap(folder =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter(name => /\.tsx?$/.test(name))
      .map(name => `${folder}/${name}`),
  )
  .sort()
const sources = files.map(file => ({ file, ...patternsOf(file) }))

/** Patterns that are slow on long texts and never get one, and why. */
const bounded = new Map([["[\\p{L}\\p{M}\\p{N}_'’@#-]*$", 'src/compose/typing.ts gives it 64 characters']])

describe('no pattern backtracks badly', () => {
  const literals = sources.flatMap(source => source.literals)

  const free = literals.filter(({ source }) => !bounded.has(source))
  test.each(free.map(pattern => [pattern.file, pattern.source, pattern] as const))(
    '%s: %s',
    (_, __, pattern) => {
      expect(slow(pattern)).toEqual([])
    },
  )

  test('and the exceptions are still there, and needed', () => {
    for (const source of bounded.keys()) {
      const pattern = literals.find(one => one.source === source)
      expect(pattern, source).toBeDefined()
      if (pattern) expect(slow(pattern)).not.toEqual([])
    }
  })

  test('nor any that is made as the program runs', async () => {
    // Each of these is put to use below; a further file belongs here with a use of its own.
    expect(sources.filter(({ makes }) => makes).map(({ file }) => file)).toEqual([
      'rules/profile.ts',
      'rules/reading/tokens.ts',
      'rules/search.ts',
    ])
    const made: RegExp[] = []
    vi.stubGlobal(
      'RegExp',
      new Proxy(RegExp, {
        construct(target, [source, flags]) {
          const pattern = new target(source, flags)
          made.push(pattern)
          return pattern
        },
      }),
    )
    try {
      await import('../../rules/reading/tokens.ts')
      const { isAddress, parseProfile } = await import('../../rules/profile.ts')
      const { findSections, findWords } = await import('../../rules/search.ts')
      isAddress('a@b.uk')
      parseProfile({ emailDomains: ['b.uk'] })
      findSections('(a+)+ camera’s')
      findWords('a camera', '(a+)+ camera’s')
    } finally {
      vi.unstubAllGlobals()
    }
    expect(made.length).toBeGreaterThanOrEqual(5)
    for (const pattern of made) expect([pattern.source, slow(pattern)]).toEqual([pattern.source, []])
  })
})

describe('a bad pattern would be found', () => {
  test.each(['(a+)+$', '\\s+$', '(a|a)*b', '^(.*)x(.*)$', '\\w+@'])('%s', source => {
    expect(slow({ source, flags: '' })).not.toEqual([])
  })
})
