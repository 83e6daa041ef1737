import type { Awaitable } from '../awaitable.js'
import { runCases } from '../run-cases.js'
import type { TestRunner } from '../test-runner.js'
import { STORE_CASES } from './store-cases.js'
import type { StoreUnderTest } from './store-under-test.js'

/**
 * What {@link describeStore} needs: your test runner, and your store.
 *
 * @category Testing
 */
export interface StoreConformance extends TestRunner {
  /** The title above the cases; "SyncStore" unless told otherwise. */
  readonly title?: string | undefined
  /**
   * Whether the store sorts order numbers with signs beyond the basic plane (𠮷) by code units; `true` unless told
   * otherwise. `false` is for a store that sorts by UTF-8 and has no such numbers: their cases are skipped by name.
   */
  readonly sortsBeyondBasicPlane?: boolean | undefined
  /** Makes a store for one case, each time a new one. */
  readonly setUp: () => Awaitable<StoreUnderTest>
}

/**
 * Tests that a store keeps the promises of `SyncStore`, case by case. It brings its own assertions; `describe` and `it`
 * are those of your runner. It has no timer: a call that never answers is left to the runner's time-out. Give
 * `connectAgain` if other processes may work on the same data.
 *
 * Not tested: rows that can't be read any more (no case can spoil one), whether what was saved lasts, how many rows
 * there may be, and what a store does while its database is away.
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
