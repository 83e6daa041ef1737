import type { Awaitable } from '../awaitable.js'
import { STORE_CASES } from './store-cases.js'
import type { StoreUnderTest } from './store-under-test.js'

/**
 * What {@link describeStore} is given.
 *
 * @category Testing
 */
export interface StoreConformance {
  /** `describe` of the test runner: vitest, jest, mocha, node:test. */
  readonly describe: (title: string, body: () => void) => unknown
  /** `it` of the test runner. */
  readonly it: (title: string, run: () => Promise<void>) => unknown
  /** What stands above the cases; "SyncStore" unless told otherwise. */
  readonly title?: string | undefined
  /** Makes a store of its own, for each case anew. */
  readonly setUp: () => Awaitable<StoreUnderTest>
}

/**
 * Tests that a store keeps the promises of `SyncStore`, case by case. It brings its own assertions and no timer: a call
 * that never answers is left to the test runner's time-out. `describe` and `it` are those of your runner. Give `connectAgain`
 * where other processes may work on the same data. Rows that can't be read any more aren't tested: no case can spoil one.
 *
 * @param conformance - your runner's `describe` and `it`, and how a store is set up
 *
 * @example
 * ```ts
 * describeStore({ describe, it, setUp: () => ({ store: createMemoryStore() }) })
 * ```
 *
 * @category Testing
 */
export function describeStore(conformance: StoreConformance): void {
  const { describe, it, title, setUp } = conformance
  describe(title ?? 'SyncStore', () => {
    for (const each of STORE_CASES) {
      it(each.title, async () => {
        const tested = await setUp()
        try {
          await each.run(tested.store, await tested.connectAgain?.())
        } finally {
          await tested.tearDown?.()
        }
      })
    }
  })
}
