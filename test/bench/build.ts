import { join } from 'node:path'
import { build, type InlineConfig, type Plugin, type Rolldown } from 'vite'
import { output, root } from './where.ts'

const quiet = { configFile: false, root, logLevel: 'warn' } satisfies InlineConfig

/** Has the content script call `timed.ts` instead of the rules. */
const timing: Plugin = {
  name: 'timing',
  enforce: 'pre',
  resolveId: (source, importer) =>
    source === '../rules/index.ts' && importer === join(root, 'extension/content.ts')
      ? join(root, 'test/bench/timed.ts')
      : undefined,
}

/**
 * Builds the content script as crxjs does (its `createIifeConfig`), for what the product's own build does not tell:
 * where its bytes come from, and how long one check takes.
 */
export async function contentScript({
  timed,
  minify,
}: {
  timed: boolean
  minify: boolean
}): Promise<Rolldown.OutputChunk> {
  const built = await build({
    ...quiet,
    plugins: timed ? [timing] : [],
    build: {
      write: false,
      lib: {
        entry: 'extension/content.ts',
        formats: ['iife'],
        name: 'content',
        fileName: () => 'content.js',
      },
      rolldownOptions: { output: { codeSplitting: false } },
      minify,
      target: 'chrome120',
    },
  })
  const [{ output: files }] = built as [Rolldown.RolldownOutput]
  return files[0]
}

/** Builds `in-node.ts` with the rules for plain Node, minified as they are in the browser; answers the file. */
export async function scriptForNode(): Promise<string> {
  await build({
    ...quiet,
    build: {
      ssr: 'test/bench/in-node.ts',
      outDir: output,
      emptyOutDir: false,
      target: 'node20',
      minify: true,
    },
  })
  return join(output, 'in-node.js')
}
