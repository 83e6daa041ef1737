import { HOUR_MS as HOUR, MINUTE_MS as MINUTE, SECOND_MS as SECOND } from '../../clock/units-of-time.js'
import type { WatchedStatus } from '../../status/watched-status.js'
import type { Pace } from './pace.js'

/**
 * How often an order in one 決済ステータス is seen to.
 *
 * @category Sync
 */
export interface StatusSchedule extends Pace {
  /** How long an order may show this status before a person is told, in milliseconds; `never`: for ever. */
  readonly stalledAfterMs: number | 'never'
}

/**
 * When the driver does what: plain data. Drivers on one store have to share it. An entry that is due later than its
 * status or an update can have it wait (the greater of `mostMs` and `leaseMs + afterUpdateMs`), and a lease, counts as
 * due: a clock that was ahead put it there.
 *
 * @category Sync
 */
export interface SyncSchedule {
  /**
   * How long a claimed order is left to the driver that claimed it, in milliseconds. An order that is still claimed
   * after that was left by a driver that was stopped.
   *
   * - Make it more than twice as long as any call takes, time-outs and all: no call begins in its second half.
   * - Clocks of drivers may differ by less than half of it minus the longest call.
   */
  readonly leaseMs: number
  /** How long `run` waits at most before it looks into the store again, in milliseconds. */
  readonly lookEveryMs: number
  /** How long `run` waits while NP or the store can't be reached at all. */
  readonly whileClosed: Pace
  /**
   * How long NP isn't asked for the result of an update, in milliseconds: from NP's answer, or from when a person found
   * it at NP or confirmed its status. What NP says sooner may be from before the update, and an old approval would be
   * applied (LINK-06).
   *
   * Make it ten minutes plus as much as clocks may differ: a driver whose clock is ahead of the one that sent the
   * update asks that much sooner.
   */
  readonly afterUpdateMs: number
  /**
   * The pace in each status. In 審査中 and 審査保留 it is how often NP is asked; in the others, how soon something that
   * didn't go out, or a report that NP didn't answer, is tried again.
   */
  readonly statuses: Readonly<Record<WatchedStatus, StatusSchedule>>
}

/**
 * A schedule that follows what makeshop's page says: results at intervals, and a correction with NP in 5 to 10 minutes
 * (LINK-06).
 *
 * @category Sync
 */
export const DEFAULT_SCHEDULE: SyncSchedule = {
  leaseMs: 10 * MINUTE,
  lookEveryMs: 30 * SECOND,
  whileClosed: { firstMs: 30 * SECOND, factor: 2, mostMs: 5 * MINUTE },
  afterUpdateMs: 10 * MINUTE,
  statuses: {
    screening_preparing: { firstMs: 30 * SECOND, factor: 2, mostMs: 5 * MINUTE, stalledAfterMs: 30 * MINUTE },
    screening_waiting: { firstMs: 30 * SECOND, factor: 2, mostMs: 5 * MINUTE, stalledAfterMs: 30 * MINUTE },
    screening_in_progress: { firstMs: MINUTE, factor: 1.5, mostMs: 10 * MINUTE, stalledAfterMs: 24 * HOUR },
    screening_on_hold: { firstMs: 30 * MINUTE, factor: 2, mostMs: 6 * HOUR, stalledAfterMs: 'never' },
    shipment_report_preparing: { firstMs: 30 * SECOND, factor: 2, mostMs: 5 * MINUTE, stalledAfterMs: 30 * MINUTE },
    shipment_report_in_progress: { firstMs: MINUTE, factor: 2, mostMs: 30 * MINUTE, stalledAfterMs: 2 * HOUR },
  },
}
