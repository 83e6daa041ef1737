import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'

const tsResults = fileURLToPath(new URL('node_modules/ts-results/esm/', import.meta.url))

/**
 * ts-results can't be loaded by Node as published; its ES modules can, once they are inlined. Their source maps
 * name files that weren't published, and each would be complained of.
 */
const tsResultsAsModules: Plugin = {
  name: 'ts-results-as-modules',
  enforce: 'pre',
  load(id) {
    if (!id.startsWith(tsResults)) return null
    return { code: readFileSync(id, 'utf8').replace(/^\/\/# sourceMappingURL.*$/m, ''), map: null }
  },
}

export default defineConfig({
  plugins: [tsResultsAsModules],
  test: {
    include: ['test/**/*.test.ts'],
    alias: { 'ts-results': `${tsResults}index.js` },
    server: { deps: { inline: ['ts-results'] } },
    // Vitest leaves a core free: of two, that is half of the time.
    maxWorkers: '100%',
    // A thread starts faster than a process: some 8 % less, run in turns.
    pool: 'threads',
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
