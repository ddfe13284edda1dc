import { describe, expect, test } from 'vitest'
import { measureHeld, raise, readFloors } from '../corpus/floors.ts'

const measured = measureHeld()

describe('scores reached are kept (npm run eval shows them, npm run eval -- --raise lifts the floors)', () => {
  for (const [on, floors] of Object.entries(readFloors()))
    test.each(Object.entries(floors))(`${on}: %s is at least %d per cent`, (name, floor) => {
      expect(measured[on]?.[name]).toBeGreaterThanOrEqual(floor)
    })
})

test('whatever is measured has a floor', () => {
  const names = (scores: typeof measured) =>
    Object.entries(scores).flatMap(([on, of]) => Object.keys(of).map(name => `${on}: ${name}`))
  expect(names(measured).filter(name => !names(readFloors()).includes(name))).toEqual([])
})

test('a floor rises with the score and never falls', () => {
  const floors = { dev: { better: 50, worse: 50, gone: 50 }, kept: { same: 1 } }
  expect(raise(floors, { dev: { better: 60, worse: 40, fresh: 10 } })).toEqual({
    dev: { better: 60, worse: 50, gone: 50, fresh: 10 },
    kept: { same: 1 },
  })
})
