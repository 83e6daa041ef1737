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
  /** Closes what was opened for the case. */
  readonly tearDown?: () => Awaitable<void>
}
