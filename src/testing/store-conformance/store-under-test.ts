import type { SyncStore } from '../../sync/store/sync-store.js'
import type { Awaitable } from '../awaitable.js'

/**
 * A store for one case.
 *
 * @category Testing
 */
export interface StoreUnderTest {
  /** The store, which holds nothing yet. */
  readonly store: SyncStore
  /**
   * Opens a second connection to the same data, as another process would: with its own pool, its own cache. Then races
   * are run over both. Without it, a store that compares in the memory of its process passes every case. Leave it out
   * if the data are the store's own.
   */
  readonly connectAgain?: (() => Awaitable<SyncStore>) | undefined
  /** Closes what was opened for the case, the second connection as well. */
  readonly tearDown?: (() => Awaitable<void>) | undefined
}
