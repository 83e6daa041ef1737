import { readFileSync, realpathSync } from 'node:fs'
import { sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'
import { configDefaults, defineConfig } from 'vitest/config'
import { tsResultsAsNeeded } from './ts-results-as-needed.js'

/** As Vite names it, which follows links: where mutants run, `node_modules` is one. */
const tsResults = realpathSync(fileURLToPath(new URL('node_modules/ts-results/esm/', import.meta.url))) + sep

/**
 * ts-results can't be loaded by Node as published; its ES modules can, once they are inlined. Their source maps
 * name files that weren't published, and each would be complained of.
 */
const tsResultsAsModules: Plugin = {
  name: 'ts-results-as-modules',
  enforce: 'pre',
  load(id) {
    if (!id.startsWith(tsResults)) return null
    return { code: tsResultsAsNeeded(readFileSync(id, 'utf8').replace(/^\/\/# sourceMappingURL.*$/m, '')), map: null }
  },
}

/** What every run of tests shares, whatever it includes. */
export const base = defineConfig({
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

/** They put modules in the place of others. */
export const APART = ['test/sync/planted/**/*.test.ts', 'test/back-office/known-moves.test.ts']

/** They start programs. */
const OF_PROGRAMS = [
  'test/examples/**/*.test.ts',
  'test/package/**/*.test.ts',
  'test/house/{bench,docstring-examples,readme}.test.ts',
]

/** The projects of a run, which may leave tests out. */
export const projectsWithout = (left: readonly string[]) => {
  const exclude = [...configDefaults.exclude, ...left]
  // The library keeps nothing that a test could see, so that files share its modules: a third less of CPU time.
  const together = { ...base.test, name: 'together', isolate: false, exclude: [...exclude, ...APART, ...OF_PROGRAMS] }
  const apart = { ...base.test, name: 'apart', include: APART, exclude }
  const programs = {
    ...base.test,
    name: 'programs',
    include: OF_PROGRAMS,
    exclude,
    // To start a program takes longer the more memory the process holds that starts it, and all threads are in one.
    pool: 'forks' as const,
    // Node itself loads the examples, and by them what was built, as it does for a user.
    server: { deps: { ...base.test?.server?.deps, external: [/\/examples\/.+\.mjs$/] } },
  }
  return [
    { ...base, test: together },
    { ...base, test: apart },
    { ...base, test: programs },
  ]
}

export default defineConfig({ test: { maxWorkers: '100%', projects: projectsWithout([]) } })
