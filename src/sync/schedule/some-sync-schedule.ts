import type { WatchedStatus } from '../../status/watched-status.js'
import type { Pace } from './pace.js'
import type { StatusSchedule } from './schedule.js'

/**
 * A {@link SyncSchedule} of which any part may be left out: {@link DEFAULT_SCHEDULE} says it then. A `mostMs` that is
 * left out is at least `firstMs`. `null` stands for what is left out (READ-24).
 *
 * @example
 * ```ts
 * const schedule: SomeSyncSchedule = { statuses: { screening_in_progress: { mostMs: 5 * 60_000 } } }
 * ```
 *
 * @category Sync
 */
export interface SomeSyncSchedule {
  /** How long a claimed order is left to the driver that claimed it, in milliseconds. */
  readonly leaseMs?: number | null | undefined
  /** How long `run` waits at most before it looks into the store again, in milliseconds. */
  readonly lookEveryMs?: number | null | undefined
  /** How long `run` waits while NP or the store can't be reached at all. */
  readonly whileClosed?: { readonly [K in keyof Pace]?: Pace[K] | null | undefined } | null | undefined
  /** How long NP isn't asked for the result of an update, in milliseconds (LINK-06). */
  readonly afterUpdateMs?: number | null | undefined
  /** The pace in each status. */
  readonly statuses?:
    | {
        readonly [Status in WatchedStatus]?:
          | { readonly [K in keyof StatusSchedule]?: StatusSchedule[K] | null | undefined }
          | null
          | undefined
      }
    | null
    | undefined
}
