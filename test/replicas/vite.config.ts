import { join } from 'node:path'
import { defineConfig } from 'vite'

/** One replica a run: `vite build -c test/replicas/vite.config.ts --mode x|facebook|linkedin`. */
export default defineConfig(({ mode }) => ({
  root: join(import.meta.dirname, mode),
  // draft-js and fbjs were written for a bundler that knows Node's global.
  define: { global: 'globalThis', 'process.env.NODE_ENV': '"production"' },
  build: { emptyOutDir: true, assetsDir: 'static', modulePreload: false, target: 'chrome120' },
}))
