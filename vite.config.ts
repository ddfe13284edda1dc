import { crx } from '@crxjs/vite-plugin'
import { defineConfig } from 'vite'
import manifest from './manifest.json' with { type: 'json' }

export default defineConfig({
  plugins: [
    crx({
      manifest,
      // One self-contained file: a loader would need web_accessible_resources, by which pages detect the extension.
      contentScripts: { standaloneFiles: ['extension/content.ts'] },
    }),
  ],
  build: { outDir: 'dist', emptyOutDir: true, modulePreload: false, target: 'chrome120' },
})
