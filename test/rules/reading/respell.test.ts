import { describe, expect, test } from 'vitest'
import { defaultProfile } from '../../../rules/profile.ts'
import { respeller } from '../../../rules/reading/respell.ts'
import { tokenise } from '../../../rules/reading/tokens.ts'

const respell = respeller(defaultProfile)
const read = (text: string) =>
  respell(tokenise(text))
    .map(token => token.norm)
    .join(' ')

describe('a misspelt name is read as the one meant', () => {
  const rows: [typed: string, read: string][] = [
    ['Acron Hill', 'acorn hill'],
    ['acorrn hill', 'acorn hill'],
    ['Acrn Hill', 'acorn hill'],
    ['Akorn Hill Primary', 'acorn hill primary'],
    ['Birchwod Lane', 'birchwood lane'],
    ['Brichwood Lane Acadamy', 'birchwood lane academy'],
    ['Rowen Park', 'rowan park'],
    ['Rowan Park Secondry Acadmy', 'rowan park secondary academy'],
    ['i work at rwoan park now', 'i work at rowan park now'],
    ['Oak Tress Multi Acedemy Trust', 'oak trees multi academy trust'],
  ]
  test.each(rows)('%s', (typed, meant) => {
    expect(read(typed)).toBe(meant)
  })

  test('and stands where it was typed', () => {
    const tokens = tokenise('at Acron Hill')
    expect(respell(tokens)[1]).toEqual({ ...tokens[1], norm: 'acorn' })
  })
})

describe('a word stays as it is', () => {
  const rows: [why: string, typed: string][] = [
    ['spelt right', 'acorn hill'],
    ['with no other word of the name beside it', 'acron squash'],
    ['two slips away', 'akron hill'],
    ['beside a word of another name', 'rowen hill'],
    ['too short to tell', 'oat trees'],
    ['an ordinary word by itself', 'tress and brooms'],
    ['before nothing', 'rowen'],
  ]
  test.each(rows)('%s: %s', (_, typed) => {
    expect(read(typed)).toBe(typed)
  })

  test('when there are no names to go by', () => {
    const silent = respeller({ ...defaultProfile, trust: { name: '', aliases: [] }, academies: [] })
    expect(silent(tokenise('Acron Hill')).map(token => token.norm)).toEqual(['acron', 'hill'])
  })
})
