import type { CallSignal } from '../../../clock/call-signal.js'
import type { Clock } from '../../../clock/clock.js'
import type { Result } from '../../../result.js'
import type { OrderDetails } from '../../../transport/details/order-details.js'
import type { NpTransport } from '../../../transport/np-transport.js'
import type { SyncOutcome } from '../../report/sync-outcome.js'
import type { SyncSchedule } from '../../schedule/schedule.js'
import type { SyncStore } from '../../store/sync-store.js'

/**
 * What a driver needs, and how it is set.
 *
 * @category Sync
 */
export interface SyncDriverOptions {
  /** Where the orders are. Other drivers may work on it at the same time. */
  readonly store: SyncStore
  /** The way to NP. */
  readonly transport: NpTransport
  /**
   * Gets what NP needs to screen a buyer, right before it is sent. The driver keeps none of it.
   *
   * - If it fails, throws, rejects, or takes longer than `limits.detailsMs`, the order is tried again later.
   * - Its signal is aborted as soon as nobody waits for it any longer.
   * - Beside a virtual clock it mustn't wait for a file or a socket: that clock jumps past the limit meanwhile.
   */
  readonly details: (orderNumber: string, signal: CallSignal) => Promise<Result<OrderDetails, unknown>>
  /**
   * Where the time comes from. A time outside of the years 1970 to 9999, or none, is a `TypeError`, at whatever call.
   *
   * The clocks of drivers on one store have to agree within a minute or so. A driver whose clock is ahead of another's
   * asks for the result of that one's update that much sooner than `schedule.afterUpdateMs`, and takes its orders over
   * that much sooner than `schedule.leaseMs`.
   */
  readonly clock: Clock
  /** When to do what. Default: {@link DEFAULT_SCHEDULE}. */
  readonly schedule?: SyncSchedule | undefined
  /**
   * Stops the driver once it is aborted: nothing new is begun, calls under way are given up, and what came of them is
   * still saved.
   */
  readonly signal?: CallSignal | undefined
  /** Called for each order that was seen to. */
  readonly onProgress?: ((progress: SyncProgress) => void) | undefined
  /**
   * Called with whatever the store, the transport, `details` or a callback threw, for a log of your own. It may hold
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
   * How many orders are taken from the store at once: 200 unless told otherwise. A tick holds no more in memory, unless
   * more malformed entries than that follow one another, which it looks past.
   */
  readonly pageSize: number
  /**
   * How many calls to NP are under way at the same time. 4 unless told otherwise. Each listens to `signal`: beyond 10
   * Node warns of it (`MaxListenersExceededWarning`), unless told by `setMaxListeners(20, signal)` of `node:events`.
   */
  readonly concurrency: number
  /**
   * How many 審査依頼 go into a call: 1 unless told otherwise. As many wait for a person if a driver is stopped or a
   * call stays unanswered (READ-20).
   */
  readonly screeningBatch: number
  /** How many results are asked for in a call. 100 unless told otherwise. */
  readonly pollBatch: number
  /** How many 出荷報告 go into a call. 100 unless told otherwise. */
  readonly reportBatch: number
  /**
   * How long an order's `details` are waited for, in milliseconds: 30,000 unless told otherwise. Once a tick has waited
   * that long for all of them together, the other 審査依頼 wait for the next tick, so that results and 出荷報告 get
   * their turn.
   */
  readonly detailsMs: number
  /**
   * How many entries each list of a report has at most: 1,000 unless told otherwise. The counts count all. `late` has
   * more if it must: nothing else has the NP取引ID that it names.
   */
  readonly listAtMost: number
}

/**
 * The limits of a driver unless its options say otherwise.
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
