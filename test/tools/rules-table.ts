import { rules } from '../../rules/index.ts'
import { section } from '../../rules/policy.ts'
import type { Rule } from '../../rules/rule.ts'

const FROM = '<!-- rules: npm run readme -->'
const TO = '<!-- /rules -->'

/** README with its table of rules as the rules are now. Throws where it has no place for one. */
export function withRules(readme: string): string {
  const [from, to] = [readme.indexOf(FROM), readme.indexOf(TO)]
  if (from < 0 || to < from) throw new Error(`README.md has no table between ${FROM} and ${TO}`)
  return `${readme.slice(0, from + FROM.length)}\n${table(rules)}\n${readme.slice(to)}`
}

const table = (all: readonly Rule[]) =>
  [
    ['rule', 'what it looks for', 'warns', 'stays silent', 'section of the policy'],
    ['---', '---', '---', '---', '---'],
    ...all.map(({ id, looksFor, example, section: of }) => [
      `\`${id}\``,
      looksFor,
      `“${example.warns}”`,
      `“${example.silent}”`,
      section(of).title,
    ]),
  ]
    .map(cells => `| ${cells.map(cell => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n')
