// Makes rules/words/given-names.json of the births registers' names: node test/tools/make-names.mjs uk-given-names.csv
// The registers (ONS, NRS, NISRA; Open Government Licence v3.0) list "name,births"; see README for the source.
import { readFileSync, writeFileSync } from 'node:fs'
import nlp from 'compromise'
import { normal } from '../../rules/reading/tokens.ts'
import { moreNames } from '../../rules/words/more-names.ts'
import { nameProper, nameWords } from '../../rules/words/name-words.ts'

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
const tags = name => [lexicon[name] ?? []].flat().join(' ')
// "The", "My" and "Even" are on the registers; in a draft they are never a person.
const isFunctionWord = name =>
  /Determiner|Possessive|Pronoun|Conjunction|Preposition|Negative|Expression/.test(tags(name))
const isProper = name =>
  /Place|City|Country|Region|Month|WeekDay|Organization|Demonym|ProperNoun/.test(tags(name)) &&
  !/Name|Person/.test(tags(name))
const isWord = name => tags(name) !== '' && !/Name|Person/.test(tags(name))

const lists = { plain: [], words: [], proper: [] }
const [known, knownProper] = [nameWords, nameProper].map(list => new Set(list.split(/\s+/)))
for (const name of [...names].sort()) {
  if (knownProper.has(name)) lists.proper.push(name)
  else if (known.has(name)) lists.words.push(name)
  else if (isFunctionWord(name)) continue
  else if (isProper(name)) lists.proper.push(name)
  else if (isWord(name)) lists.words.push(name)
  else lists.plain.push(name)
}

const target = new URL('../../rules/words/given-names.json', import.meta.url)
const joined = Object.fromEntries(Object.entries(lists).map(([kind, list]) => [kind, list.join('\n')]))
writeFileSync(target, `${JSON.stringify(joined)}\n`)
for (const [kind, list] of Object.entries(lists)) console.log(`${kind}: ${list.length}`)
