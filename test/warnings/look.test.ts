import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { leaf } from '../../src/warnings/icons.tsx'
import { luminance } from '../../src/warnings/tone.ts'

test.each([
  ['white', 'rgb(255, 255, 255)', 1],
  ['black', 'rgb(0, 0, 0)', 0],
  ['the night blue of X', 'rgb(21, 32, 43)', 0.12],
  ['a wide notation', 'color(srgb 1 1 1)', 1],
  ['see-through', 'rgba(0, 0, 0, 0)', undefined],
  ['nearly see-through', 'rgba(0, 0, 0, 0.4)', undefined],
  ['nearly solid', 'rgba(255, 255, 255, 0.9)', 1],
  ['another colour space', 'oklch(0.4 0.1 20)', undefined],
  ['nonsense', 'none', undefined],
])('how light is %s', (_what, colour, expected) => {
  const light = luminance(colour)
  if (expected === undefined) expect(light).toBeUndefined()
  else expect(light).toBeCloseTo(expected, 2)
})

test('the leaf in the panel is the leaf in the toolbar', () => {
  const file = readFileSync(join(import.meta.dirname, '../../icons/leaf.svg'), 'utf8')
  expect(file).toContain(leaf)
})
