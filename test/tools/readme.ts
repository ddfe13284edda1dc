// Writes README's table of rules: `npm run readme`.
import { readFileSync, writeFileSync } from 'node:fs'
import { withRules } from './rules-table.ts'

writeFileSync('README.md', withRules(readFileSync('README.md', 'utf8')))
