import type { AskedOfNp } from '../../transport/asked-of-np.js'
import type { UnknownReason } from '../../transport/unknown-reason.js'
import type { PaymentStatus } from '../../vocabulary/payment-status.js'
import type { AttentionReason } from '../entry/attention-reason.js'
import type { SyncFault } from './sync-fault.js'
import type { SyncOutcome } from './sync-outcome.js'

/**
 * How a tick ended.
 *
 * - `done`: everything that was due was seen to.
 * - `stopped`: the signal was aborted.
 * - `np_closed`: NP can't be reached for anything at present, or answered nothing three times in a row (see `faults`
 *   and `unknown`), so the rest waits: all of a kind, or those of it that go by themselves.
 * - `details_slow`: the details of orders took so long that other 審査依頼 wait for the next tick.
 * - `store_failed`: the store couldn't say what is due.
 *
 * @category Sync
 */
export type SyncEnd = 'done' | 'stopped' | 'np_closed' | 'details_slow' | 'store_failed'

/**
 * What a tick did, and what it leaves to a person: plain data without personal data. Each list but `late` holds the
 * first `listAtMost` of its kind; the counts count all of them.
 *
 * @category Sync
 */
export interface SyncReport {
  /** When it began: ISO 8601 instant. */
  readonly startedAt: string
  /** When it ended: ISO 8601 instant. */
  readonly endedAt: string
  /** Whether everything that was due was seen to, or why not. */
  readonly ended: SyncEnd
  /** How many orders had which outcome. */
  readonly counts: Readonly<Record<SyncOutcome, number>>
  /**
   * Orders that this tick brought into 審査保留, 審査NG or 要確認, where a person goes on; and orders with an `earlier`
   * that a person had put there meanwhile.
   */
  readonly arrived: readonly Arrival[]
  /** How many those are. */
  readonly arrivedCount: number
  /** Calls for an order whose outcome isn't known (READ-20). */
  readonly unknown: readonly UnknownItem[]
  /** How many those are. Higher than `counts.unknown` if somebody else settled one meanwhile. */
  readonly unknownCount: number
  /**
   * NP's answers that were not applied: their orders were closed, in doubt or changed by then, or couldn't be saved.
   * All by which NP has something, a transaction or a report, or that contradict their order, since nothing else has
   * their NP取引ID; but of results that couldn't be saved, which are asked for again, no more than `listAtMost`.
   */
  readonly late: readonly LateAnswer[]
  /** How many those are. */
  readonly lateCount: number
  /** What went wrong beyond a single answer. */
  readonly faults: readonly SyncFault[]
  /** How many faults there were. */
  readonly faultCount: number
  /**
   * Orders that a person has to look at so that the link can go on, whether that came up in this tick or before
   * (`attentionOf`). They stand by `orderNumber`, those that have only stalled last, so that an outage doesn't hide the
   * rest. None is here merely because it is in 審査保留, 審査NG or 要確認: the work lists of `triageKept` have those.
   */
  readonly attention: readonly AttentionItem[]
  /** How many orders wait for a person, by reason. */
  readonly attentionCounts: Readonly<Record<AttentionReason, number>>
  /** When something is due again, as far as this tick saw, in milliseconds since 1970; `null`: it saw nothing. */
  readonly wakeAtMs: number | null
}

/**
 * An order that came into a status in which a person goes on.
 *
 * @category Sync
 */
export interface Arrival {
  /** 注文番号. */
  readonly orderNumber: string
  /** 決済ステータス that it shows now. */
  readonly status: PaymentStatus
  /** NP's codes, as they came; may be empty. */
  readonly codes: readonly string[]
  /**
   * What NP may have from before: an earlier 審査依頼 or 出荷報告, if NP refused this one by a code that nobody knows
   * (READ-20). Then the sync of the order is in doubt, too. `null`: nothing.
   */
  readonly earlier: Extract<AskedOfNp, 'screening' | 'shipment_report'> | null
}

/**
 * A call for an order whose outcome isn't known.
 *
 * @category Sync
 */
export interface UnknownItem {
  /** 注文番号. */
  readonly orderNumber: string
  /** What was asked of NP. */
  readonly asked: AskedOfNp
  /** Why that isn't known. */
  readonly reason: UnknownReason
  /**
   * What that led to.
   *
   * - `unknown`: the usual case.
   * - `too_late`, `overtaken`, `doubted`: the order had changed or was gone by then.
   * - `not_saved`: it couldn't be saved.
   */
  readonly outcome: SyncOutcome
}

/**
 * An answer of NP's that was not applied to its order. Nothing else has what it says of NP's side.
 *
 * @category Sync
 */
export interface LateAnswer {
  /** 注文番号. */
  readonly orderNumber: string
  /** What was asked of NP. */
  readonly asked: AskedOfNp
  /**
   * Why it was not applied.
   *
   * - `too_late`: the order was closed, in doubt or gone from the store.
   * - `doubted`: the order showed otherwise, so its sync is in doubt now.
   * - `not_saved`: the store failed, or said `conflict` again and again.
   */
  readonly outcome: Extract<SyncOutcome, 'too_late' | 'doubted' | 'not_saved'>
  /** The NP取引ID that it is about, which may be another than the order's; `null`: none is known. */
  readonly npTransactionId: string | null
}

/**
 * An order that waits for a person.
 *
 * @category Sync
 */
export interface AttentionItem {
  /** 注文番号. */
  readonly orderNumber: string
  /** Why. */
  readonly reason: AttentionReason
  /** 決済ステータス that it shows. */
  readonly status: PaymentStatus
  /** Since when: ISO 8601 instant. */
  readonly since: string
  /** NP取引ID; `null` if it isn't known. */
  readonly npTransactionId: string | null
}
