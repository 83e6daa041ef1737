import type { CallSignal } from '../../../clock/call-signal.js'
import type { Clock } from '../../../clock/clock.js'
import type { Result } from '../../../result.js'
import type { OrderDetails } from '../../../transport/details/order-details.js'
import type { NpTransport } from '../../../transport/np-transport.js'
import type { SyncOutcome } from '../../report/sync-outcome.js'
import type { SomeSyncSchedule } from '../../schedule/some-sync-schedule.js'
import type { SyncStore } from '../../store/sync-store.js'
import type { SyncLimits } from './sync-limits.js'

/**
 * What a driver needs, and how it is set. `null` stands for what is left out, here and in what these hold (READ-24).
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
  /** When to do what; what is left out is taken from {@link DEFAULT_SCHEDULE}. */
  readonly schedule?: SomeSyncSchedule | null | undefined
  /**
   * Stops the driver once it is aborted: nothing new is begun, calls under way are given up, and what came of them is
   * still saved.
   */
  readonly signal?: CallSignal | null | undefined
  /** Called for each order that was seen to. */
  readonly onProgress?: ((progress: SyncProgress) => void) | null | undefined
  /**
   * Called with whatever the store, the transport, `details` or a callback threw, for a log of your own. It may hold
   * personal data, and is in no report.
   */
  readonly onThrown?: ((thrown: unknown) => void) | null | undefined
  /** How much at a time; what is left out is taken from {@link DEFAULT_LIMITS}. */
  readonly limits?: Readonly<Partial<Record<keyof SyncLimits, number | null | undefined>>> | null | undefined
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
