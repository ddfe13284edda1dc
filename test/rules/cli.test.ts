import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import defaults from '../../rules/default-profile.json' with { type: 'json' }

const unkind = 'Our head couldn’t run a bath.'

function run(args: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync('npx', ['tsx', 'rules/cli.ts', ...args], {
    input,
    encoding: 'utf8',
  })
  return {
    status,
    stdout,
    stderr,
    lines: stdout
      .split('\n')
      .filter(Boolean)
      .map(line => safely(line)),
  }
}

const safely = (line: string): unknown => {
  try {
    return JSON.parse(line)
  } catch {
    return line
  }
}

function file(content: string): string {
  const path = join(mkdtempSync(join(tmpdir(), 'second-look-')), 'profile.json')
  writeFileSync(path, content)
  return path
}

describe('npm run check', () => {
  test('tells a person the words, the rule, the section and what to do', () => {
    const { status, stdout } = run([unkind])
    expect(status).toBe(0)
    for (const part of ['“Our head”', 'disparagement', 'Protecting our business reputation', 'What to do:'])
      expect(stdout).toContain(part)
  })

  test('says so when nothing called for a second look', () => {
    expect(run(['What a lovely day.']).stdout).toContain('Nothing in this draft')
  })

  test('answers a line for each draft, in order, and goes on after a line it cannot read', () => {
    const drafts = [
      JSON.stringify({ id: 'a', site: 'twitter', surface: 'post', text: unkind, more: 'is ignored' }),
      'not JSON',
      JSON.stringify({ id: 'b', site: 'facebook', surface: 'post' }),
      JSON.stringify({ id: 7, site: 'facebook', surface: 'post', text: 'What a lovely day.' }),
      JSON.stringify(null),
    ]
    const { status, lines } = run(['--jsonl', '--profile', file(JSON.stringify(defaults))], drafts.join('\n'))
    expect(status).toBe(1)
    expect(lines).toMatchObject([
      { id: 'a' },
      { id: null, error: expect.any(String) },
      { id: 'b', error: expect.any(String) },
      { id: 7, findings: [] },
      { id: null, error: expect.any(String) },
    ])
    const [{ findings }] = lines as [
      { findings: { rule: string; start: number; end: number; target?: string }[] },
    ]
    const quotes = findings.map(({ rule, start, end }) => [rule, unkind.slice(start, end)])
    expect(quotes).toContainEqual(['affiliation', 'Our head'])
    expect(findings.find(({ rule }) => rule === 'disparagement')).toMatchObject({
      level: 'warn',
      target: 'staff',
    })
  })

  test('ends well when every line could be read', () => {
    const line = JSON.stringify({ id: 'a', site: 'linkedin', surface: 'comment', text: '' })
    expect(run(['--jsonl'], line)).toMatchObject({ status: 0, lines: [{ id: 'a', findings: [] }] })
  })

  test.each([
    ['a profile that is not JSON', ['--profile', file('{'), 'Hello'], 'could not be read as JSON'],
    [
      'a profile that is not there',
      ['--profile', '/nowhere/profile.json', 'Hello'],
      'could not be read as JSON',
    ],
    ['an unknown site', ['--site', 'myspace', 'Hello'], '"site" should be one of'],
    ['no draft at all', [], 'usage:'],
  ])('says what is wrong with %s', (_, args, words) => {
    const { status, stderr } = run(args)
    expect(status).toBe(2)
    expect(stderr).toContain(words)
  })
})
