import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    include: ['test/trace/*.trace.ts'],
    testTimeout: 120_000,
    maxConcurrency: 2,
  },
})
