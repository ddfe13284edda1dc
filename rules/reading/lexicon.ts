import type { Profile } from '../profile.ts'
import { disclaimerClasses, disclaimerPhrases } from '../words/disclaimer.ts'
import { matterClasses, matterPhrases } from '../words/matters.ts'
import { opinionClasses, opinionPhrases } from '../words/opinion.ts'
import { publicNames } from '../words/public-names.ts'
import { referenceClasses, referencePhrases } from '../words/reference.ts'
import { schoolClasses } from '../words/school.ts'
import { tieClasses, tiePhrases } from '../words/tie.ts'
import { nameEnd } from './people.ts'
import { compile, type Lexicon, type Matcher } from './phrases.ts'
import { normal } from './tokens.ts'

/** A matcher of all word lists together with the names of the profile. */
export function matcherFor(profile: Profile): Matcher {
  const organisations = [profile.trust, ...profile.academies].flatMap(one => [one.name, ...one.aliases])
  const classes = {
    ...schoolClasses,
    ...tieClasses,
    ...opinionClasses,
    ...referenceClasses,
    ...matterClasses,
    employer: `${disclaimerClasses.employer}, ${members(organisations)}`,
    publicfigure: publicNames,
    academy: members([...organisations, ...profile.accounts]),
    supplier: members(profile.suppliers.flatMap(name => [name, ...shortNames(name)])),
    yeargroup: yearGroups,
  }
  const phrases = {
    ...tiePhrases,
    ...disclaimerPhrases,
    ...opinionPhrases,
    ...referencePhrases,
    ...matterPhrases,
  }
  return compile({ classes, phrases } satisfies Lexicon, nameEnd)
}

/** "Fernleigh" for "Fernleigh Catering", "Quick Cover" for "QuickCover Supply": how people speak of a firm. */
function shortNames(name: string): string[] {
  const first = name.split(' ')[0] ?? ''
  const parts = first.match(/\p{Lu}\p{Ll}+/gu) ?? []
  return first.length >= 6 ? [first, ...(parts.length > 1 ? [parts.join(' ')] : [])] : []
}

/** Each name in words, and run together as in a hashtag or in haste. */
const members = (names: readonly string[]) =>
  names
    .flatMap(name => {
      const words = name
        .split(/[\s,-]+/)
        .map(normal)
        .filter(Boolean)
      return words.length > 1 ? [words.join(' '), words.join('')] : words
    })
    .join(',')

const letters = ['a', 'b', 'c', 'd', 'e', 'f', 'k', 'l', 'm', 'n', 'p', 'r', 's', 't', 'w', 'x', 'y', 'z']
const numbers = Array.from({ length: 13 }, (_, i) => i + 1)
/** "year 6", "y6", "yr 6s", "Y10"; "9C", "10b3": a form's name. */
const yearGroups = [
  ...numbers.flatMap(n => [
    `year ${n}`,
    `year ${n}s`,
    `y${n}`,
    `y${n}s`,
    `yr ${n}`,
    `yr${n}`,
    `yr ${n}s`,
    `yr${n}s`,
    `year${n}`,
  ]),
  ...[
    'one',
    'two',
    'three',
    'four',
    'five',
    'six',
    'seven',
    'eight',
    'nine',
    'ten',
    'eleven',
    'twelve',
    'thirteen',
  ].flatMap(n => [`year ${n}`, `year ${n}s`]),
  ...numbers.flatMap(n => letters.map(letter => `${n}${letter}`)),
  ...numbers.flatMap(n => ['x', 'y'].flatMap(half => [1, 2, 3, 4].map(set => `${n}${half}${set}`))),
  'reception class',
  'set one',
  'set two',
  'set three',
].join(',')
