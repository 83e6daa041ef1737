import type { CallSignal } from '../../../clock/call-signal.js'
import type { Clock } from '../../../clock/clock.js'
import type { Result } from '../../../result.js'
import type { OrderDetails } from '../../../transport/details/order-details.js'
import type { NpTransport } from '../../../transport/np-transport.js'
import type { SyncOutcome } from '../../report/sync-outcome.js'
import type { SyncSchedule } from '../../schedule/schedule.js'
import type { SyncStore } from '../../store/sync-store.js'

/**
 * What a driver is made of.
 *
 * @category Sync
 */
export interface SyncDriverOptions {
  /** Where the orders are. Other drivers may work on it at the same time. */
  readonly store: SyncStore
  /** The way to NP. */
  readonly transport: NpTransport
  /**
   * Brings what NP needs to screen a buyer, right before it is sent; the driver keeps none of it. It may fail, throw or
   * reject, or take longer than `limits.detailsMs`: then the order is tried again later. Its signal is aborted as soon
   * as nobody waits for it any longer. Beside a virtual clock it mustn't wait for a file or a socket: that clock jumps
   * past the limit meanwhile.
   */
  readonly details: (orderNumber: string, signal: CallSignal) => Promise<Result<OrderDetails, unknown>>
  /**
   * Where the time comes from. The clocks of drivers on one store have to agree, within a minute or so: where this one
   * is ahead of another's, it asks for the result of that one's update as much sooner than `schedule.afterUpdateMs`,
   * and takes its orders over as much sooner than `schedule.leaseMs`. A time outside of the years 1970 to 9999, or
   * none, is a `TypeError`, at whatever call.
   */
  readonly clock: Clock
  /** When to do what. Default: {@link DEFAULT_SCHEDULE}. */
  readonly schedule?: SyncSchedule | undefined
  /**
   * Stops the driver once it is aborted: nothing new is begun, calls under way are given up, and what came of them is
   * still saved.
   */
  readonly signal?: CallSignal | undefined
  /** Told of each order that was seen to. */
  readonly onProgress?: ((progress: SyncProgress) => void) | undefined
  /**
   * Given whatever the store, the transport, `details` or a callback threw, for a log of one's own. It may hold
   * personal data, and is in no report.
   */
  readonly onThrown?: ((thrown: unknown) => void) | undefined
  /** How much at a time. Default: {@link DEFAULT_LIMITS}. */
  readonly limits?: Readonly<Partial<Record<keyof SyncLimits, number | undefined>>> | undefined
}

/**
 * How far a tick has come.
 *
 * @category Sync
 */
export interface SyncProgress {
  /** 注文番号 of the order that was seen to. */
  readonly orderNumber: string
  /** What came of it. */
  readonly outcome: SyncOutcome
  /** How many orders this tick has seen to. */
  readonly done: number
}

/**
 * How much a driver does at a time. Each is a whole number, 1 or more.
 *
 * @category Sync
 */
export interface SyncLimits {
  /**
   * How many orders are taken from the store at once: the most that a tick holds in memory, unless there are more
   * malformed entries in a row, which it looks past. 200 unless told otherwise.
   */
  readonly pageSize: number
  /** How many calls to NP are under way at the same time. 4 unless told otherwise. */
  readonly concurrency: number
  /**
   * How many 審査依頼 go into a call. As many wait for a person when a driver is stopped, or a call stays unanswered
   * (READ-20). 1 unless told otherwise.
   */
  readonly screeningBatch: number
  /** How many results are asked for in a call. 100 unless told otherwise. */
  readonly pollBatch: number
  /** How many 出荷報告 go into a call. 100 unless told otherwise. */
  readonly reportBatch: number
  /**
   * For how long an order's `details` are waited for, in milliseconds. Once a tick has waited as long for all of them
   * together, the other 審査依頼 wait for the next one, so that results and 出荷報告 come to their turn. 30,000 unless
   * told otherwise.
   */
  readonly detailsMs: number
  /** How many of a kind a report lists. It counts all of them. 1,000 unless told otherwise. */
  readonly listAtMost: number
}

/**
 * The limits of a driver that isn't told any.
 *
 * @category Sync
 */
export const DEFAULT_LIMITS: SyncLimits = {
  pageSize: 200,
  concurrency: 4,
  screeningBatch: 1,
  pollBatch: 100,
  reportBatch: 100,
  detailsMs: 30_000,
  listAtMost: 1_000,
}
