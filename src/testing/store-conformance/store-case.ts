import type { SyncStore } from '../../sync/store/sync-store.js'

/**
 * One promise of the store port, as a test.
 *
 * @category Testing
 */
export interface StoreCase {
  /** Stable and short: `older-version`. */
  readonly id: string
  /** What is promised. */
  readonly title: string
  /** If `describeStore` is told that a store can't do this, the case is skipped. Mostly nothing. */
  readonly needs?: 'sortsBeyondBasicPlane' | undefined
  /**
   * Runs the case; fails with an `Error` that says what was promised and what came instead.
   *
   * @param store - holds nothing yet
   * @param second - a second connection to the same data; without one, races are run over the first alone
   */
  run(store: SyncStore, second?: SyncStore): Promise<void>
}
