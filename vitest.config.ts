import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // ts-results can't be loaded by Node as published; its ES modules can, once they are inlined.
    alias: { 'ts-results': fileURLToPath(new URL('node_modules/ts-results/esm/index.js', import.meta.url)) },
    server: { deps: { inline: ['ts-results'] } },
    testTimeout: 60_000,
  },
})
