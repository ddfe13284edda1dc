import { join, resolve } from 'node:path'

export const root = resolve(import.meta.dirname, '../..')
export const output = join(root, 'test/output/bench')

// A build of its own, which the tests neither use nor disturb: the harness reads this when it is loaded.
process.env.SECOND_LOOK_DIST = join(output, 'dist')
