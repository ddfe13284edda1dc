import { spawn } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '../..')
const output = join(root, 'test/output')

export type Replica = 'x' | 'facebook' | 'linkedin'
const replicas: readonly Replica[] = ['x', 'facebook', 'linkedin']

/** Where the extension is built to: SECOND_LOOK_DIST, so that two runs do not disturb each other, or test/output/dist. */
export const extensionDirectory = resolve(root, process.env.SECOND_LOOK_DIST ?? 'test/output/dist')
export const replicaDirectory = (replica: Replica) => join(output, 'replicas', replica)

/** The files below a path and the time of the newest: changes when anything is added, taken away or written. */
function state(paths: readonly string[]): string {
  let count = 0
  let newest = 0
  const visit = (path: string) => {
    if (!existsSync(path)) return
    const { mtimeMs } = statSync(path)
    newest = Math.max(newest, mtimeMs)
    count++
    if (statSync(path).isDirectory()) for (const name of readdirSync(path)) visit(join(path, name))
  }
  for (const path of paths) visit(join(root, path))
  return `${count} ${newest}`
}

function vite(args: readonly string[]): Promise<void> {
  // Under vitest NODE_ENV is "test", which would build React and friends for development.
  const env = { ...process.env, NODE_ENV: 'production', VITEST: undefined }
  const bin = join(root, 'node_modules/vite/bin/vite.js')
  const child = spawn(process.execPath, [bin, 'build', ...args, '--emptyOutDir', '--logLevel', 'warn'], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  child.stdout.on('data', part => (said += part))
  child.stderr.on('data', part => (said += part))
  return new Promise((done, fail) => {
    child.on('error', fail)
    child.on('close', code =>
      code === 0 ? done() : fail(new Error(`vite build ${args.join(' ')}\n${said}`)),
    )
  })
}

async function buildOnce(target: string, sources: readonly string[], args: readonly string[]): Promise<void> {
  const stamp = `${target}.stamp`
  const now = state(sources)
  if (existsSync(target) && existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return
  // Built beside and moved at the end: whoever reads the old build meanwhile never sees half of the new one.
  const fresh = `${target}.${process.pid}`
  mkdirSync(dirname(target), { recursive: true })
  await vite([...args, '--outDir', fresh])
  rmSync(target, { recursive: true, force: true })
  try {
    renameSync(fresh, target)
  } catch {
    // Another run was quicker with the same build.
    rmSync(fresh, { recursive: true, force: true })
  }
  writeFileSync(stamp, now)
}

/** Builds the extension as users get it, unless nothing changed since the last build. */
export const buildExtension = () =>
  buildOnce(
    extensionDirectory,
    ['manifest.json', 'vite.config.ts', 'package-lock.json', 'extension', 'icons', 'rules', 'src'],
    [],
  )

/** Builds the pages of the three sites, unless nothing changed since the last build. */
export async function buildReplicas(): Promise<void> {
  for (const replica of replicas)
    await buildOnce(
      replicaDirectory(replica),
      [
        'package-lock.json',
        'test/replicas/vite.config.ts',
        'test/replicas/common',
        `test/replicas/${replica}`,
      ],
      ['--config', 'test/replicas/vite.config.ts', '--mode', replica],
    )
}
