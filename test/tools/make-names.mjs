// Makes rules/words/given-names.json of the births registers' names: node test/tools/make-names.mjs uk-given-names.csv
// The registers (ONS, NRS, NISRA; Open Government Licence v3.0) list "name,births"; see README for the source.
import { readFileSync, writeFileSync } from 'node:fs'
import nlp from 'compromise'
import { normal } from '../../rules/reading/tokens.ts'
import { moreNames } from '../../rules/words/more-names.ts'
import { nameWords } from '../../rules/words/name-words.ts'

const [file] = process.argv.slice(2)
if (!file) {
  console.error('usage: tsx test/tools/make-names.mjs uk-given-names.csv')
  process.exit(2)
}

const registered = readFileSync(file, 'utf8')
  .split('\n')
  .slice(1)
  .map(line => line.split(',')[0]?.trim())
  // The parts of "Ellie-Mae" are names of their own.
  .filter(name => name && !/[- ]/.test(name))
const names = new Set([...registered, ...moreNames.split(/\s+/)].map(normal).filter(name => name.length > 1))

const { lexicon } = nlp.model().one
const isOtherWord = name => lexicon[name] && ![lexicon[name]].flat().some(tag => /Name|Person/.test(tag))
// "The", "My" and "Even" are on the registers; in a draft they are never a person.
const isFunctionWord = name =>
  /Determiner|Possessive|Pronoun|Conjunction|Preposition|Negative|Expression/.test(lexicon[name])
const known = new Set(nameWords.split(/\s+/))
const [plain, words] = [[], []]
for (const name of [...names].sort()) {
  if (known.has(name)) words.push(name)
  else if (!isFunctionWord(name)) (isOtherWord(name) ? words : plain).push(name)
}

const target = new URL('../../rules/words/given-names.json', import.meta.url)
writeFileSync(target, `${JSON.stringify({ plain: plain.join('\n'), alsoWords: words.join('\n') })}\n`)
console.log(`${plain.length} names, ${words.length} that are also words`)
