import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { projectsWithout } from '../vitest.config.js'

/** The tests that read what was built, or run programs that do. */
const OF_THE_BUILD = ['test/examples/**', 'test/package/**', 'test/house/**']

/** `npm run test:unit`: all others, so that nothing is to be built while one works. */
export default defineConfig({
  test: {
    root: fileURLToPath(new URL('..', import.meta.url)),
    maxWorkers: '100%',
    projects: projectsWithout(OF_THE_BUILD),
  },
})
