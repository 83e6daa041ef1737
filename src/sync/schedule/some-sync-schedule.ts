import type { WatchedStatus } from '../../status/watched-status.js'
import type { Pace } from './pace.js'
import type { StatusSchedule, SyncSchedule } from './schedule.js'

/** What may be left out of `T`. */
type Some<T> = { readonly [K in keyof T]?: T[K] | undefined }

/**
 * A schedule of which any part may be left out: {@link DEFAULT_SCHEDULE} says it then.
 *
 * @example
 * ```ts
 * const schedule: SomeSyncSchedule = { statuses: { screening_in_progress: { mostMs: 5 * 60_000 } } }
 * ```
 *
 * @category Sync
 */
export interface SomeSyncSchedule extends Some<Omit<SyncSchedule, 'whileClosed' | 'statuses'>> {
  /** How long `run` waits while NP or the store can't be reached at all. */
  readonly whileClosed?: Some<Pace> | undefined
  /** The pace in each status. */
  readonly statuses?: Readonly<Partial<Record<WatchedStatus, Some<StatusSchedule> | undefined>>> | undefined
}
