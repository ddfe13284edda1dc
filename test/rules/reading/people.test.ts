import { describe, expect, test } from 'vitest'
import { peopleIn } from '../row.ts'

const names = (text: string) => peopleIn(text).map(({ words }) => words)

describe('who is named is found', () => {
  const rows: [text: string, names: string[]][] = [
    ['Asked Chloe to read', ['Chloe']],
    ['Asked Chloe Bannister to read', ['Chloe Bannister']],
    ['asked Mrs Okafor for a pen', ['Mrs Okafor']],
    ['asked mr khan for a pen', ['mr khan']],
    ['asked Dr. Lewandowska for a pen', ['Dr. Lewandowska']],
    ['asked Miss P for a pen', ['Miss P']],
    ['and Jayden H was late', ['Jayden H']],
    ['lunch with D Farrow', ['D Farrow']],
    ['KP from my tutor group', ['KP']],
    ['thanks @jo_teaches', ['@jo_teaches']],
    ['so Priya, Tom and Agnieszka sang', ['Priya', 'Tom', 'Agnieszka']],
    ['lost Siân’s lanyard', ['Siân’s']],
    ['then mohammed sat down', ['mohammed']],
    ['a word with Oluwaseun', ['Oluwaseun']],
    ['a word with Caoimhe', ['Caoimhe']],
    ['a word with Llinos', ['Llinos']],
    ['a word with Grzegorz', ['Grzegorz']],
    ['a word with Bogdan', ['Bogdan']],
    ['a word with Harpreet', ['Harpreet']],
    ['a word with Abdullah', ['Abdullah']],
    ['a word with Abdirahman', ['Abdirahman']],
    ['a word with Tyrese', ['Tyrese']],
    ['a word with Xinyi', ['Xinyi']],
    ['a word with Emre', ['Emre']],
    ['a word with Karim El Amrani', ['Karim El Amrani']],
  ]
  test.each(rows)('%s', (text, found) => {
    expect(names(text)).toEqual(found)
  })
})

describe('what only looks like a name is no one', () => {
  const rows = [
    'off to Rowan Park on Monday',
    'a tour of Acorn Hill Primary Academy',
    'lunch at Fernleigh Catering again',
    'I miss the bus and I miss him',
    'a pint by Victoria Station',
    'a walk down Florence Road',
    'back from St Wilfrid’s',
    'a PE lesson and an IT one',
    'a film with Tom Hanks',
    'a poem by Maya Angelou',
    'we read Harry Potter',
    'will you mark my book',
    'by the grace of the sea',
    'eat a Granny Smith',
    'he is a real mr motivator',
    'the whole class sang',
  ]
  test.each(rows)('%s', text => {
    expect(names(text)).toEqual([])
  })
})

describe('the author’s own people are told from others', () => {
  const rows: [text: string, own: boolean][] = [
    ['our Alfie sang', true],
    ['my husband Dave sang', true],
    ['I’m Sarah', true],
    ['I am Sarah', true],
    ['my name is Sarah', true],
    ['my gorgeous Bertie sang', true],
    ['she is grandma to Zayn', true],
    ['asked Zayn to sing', false],
    ['my mate Dave sang', false],
    ['our caretaker Dave sang', false],
    ['our Mrs Dunn sang', false],
  ]
  test.each(rows)('%s', (text, own) => {
    expect(peopleIn(text).map(person => person.own)).toEqual([own])
  })
})

describe('a name that is a word as well is in doubt', () => {
  const rows: [text: string, doubtful: boolean][] = [
    ['Will is late', true],
    ['asked Chloe to read', false],
    ['asked Grace to read', false],
    ['moved to Florence last week', true],
    ['asked Florence Adeyemi to read', false],
    ['asked Mrs Grace to read', false],
  ]
  test.each(rows)('%s', (text, doubtful) => {
    expect(peopleIn(text).map(person => person.doubtful)).toEqual([doubtful])
  })
})
