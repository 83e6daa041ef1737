import type { Awaitable } from '../awaitable.js'
import { runCases } from '../run-cases.js'
import type { TestRunner } from '../test-runner.js'
import { STORE_CASES } from './store-cases.js'
import type { StoreUnderTest } from './store-under-test.js'

/**
 * What {@link describeStore} is given.
 *
 * @category Testing
 */
export interface StoreConformance extends TestRunner {
  /** What stands above the cases; "SyncStore" unless told otherwise. */
  readonly title?: string | undefined
  /**
   * `false`: the store sorts by UTF-8, and no order number has a sign beyond the basic plane (𠮷), where that isn't by
   * code units. Then the cases of such numbers are skipped by name. `true` unless told otherwise.
   */
  readonly sortsBeyondBasicPlane?: boolean | undefined
  /** Makes a store of its own, for each case anew. */
  readonly setUp: () => Awaitable<StoreUnderTest>
}

/**
 * Tests that a store keeps the promises of `SyncStore`, case by case. It brings its own assertions and no timer: a call
 * that never answers is left to the test runner's time-out. `describe` and `it` are those of your runner. Give
 * `connectAgain` where other processes may work on the same data. Rows that can't be read any more aren't tested, since
 * no case can spoil one, nor how many rows there may be, nor what a store does while its database is away.
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
  const { title, sortsBeyondBasicPlane = true, setUp } = conformance
  runCases(conformance, {
    title: title ?? 'SyncStore',
    cases: STORE_CASES,
    skipped: ({ needs }) => (needs === undefined || sortsBeyondBasicPlane ? null : `${needs} is false`),
    setUp,
    run: async (each, tested) => each.run(tested.store, await tested.connectAgain?.()),
  })
}
