import { mergeConfig } from 'vitest/config'
import { base } from '../../vitest.config.js'
import { fewRunsIn } from './few-runs.js'
import { NearFirst } from './near-first.js'

const root = new URL('../..', import.meta.url).pathname

export default mergeConfig(base, {
  root,
  plugins: [fewRunsIn(root)],
  test: {
    isolate: false,
    // A mutant that keeps a promise from ever settling is seen by a test that runs out of time.
    testTimeout: 15_000,
    hookTimeout: 15_000,
    setupFiles: [new URL('stop-at-counterexample.ts', import.meta.url).pathname],
    runner: new URL('mutant-runner.ts', import.meta.url).pathname,
    sequence: { sequencer: NearFirst },
    exclude: [
      '**/node_modules/**',
      'test/{examples,package,house,trace,mutation}/**',
      // They put modules in the place of others, which files that share modules can't.
      'test/sync/planted/**',
      'test/back-office/known-moves.test.ts',
      // It reads the sources, which are others here.
      'test/simulator/codes-in-sources.test.ts',
      'test/text/regular-expressions.test.ts',
      'test/lifecycle/{histories,mutants,laws,never-throws,accepted-events}.test.ts',
      'test/machine/equals-decide.test.ts',
      // Some ten thousand orders a mutant, each asked of six; what they would see, examples see.
      'test/back-office/side-by-side.test.ts',
      // A hundred thousand answers a mutant; what they would see, examples see.
      'test/np-connect-pro/malformed.test.ts',
      'test/schema/agreement.test.ts',
      'test/wording/explain-anything.test.ts',
    ],
  },
})
