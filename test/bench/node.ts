import { execFileSync } from 'node:child_process'
import { scriptForNode } from './build.ts'

const processes = 10

/** Checks in plain Node, in ms by kind, each kind from several fresh processes. */
export async function checksInNode(): Promise<Map<string, number[]>> {
  const script = await scriptForNode()
  const times = new Map<string, number[]>()
  for (let i = 0; i < processes; i++) {
    const measured: Record<string, number[]> = JSON.parse(
      execFileSync(process.execPath, [script], { encoding: 'utf8' }),
    )
    for (const [kind, some] of Object.entries(measured))
      times.set(kind, [...(times.get(kind) ?? []), ...some])
  }
  return times
}
