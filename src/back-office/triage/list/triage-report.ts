import type { PaymentStatus } from '../../../vocabulary/payment-status.js'
import type { TriageItem } from './triage-item.js'
import type { TriageReasonCode } from './triage-reason-code.js'
import type { Urgency } from './urgency.js'
import type { WorkList } from './work-list.js'

/**
 * One work list.
 *
 * @category Triage
 */
export interface TriageList {
  /** Which list. */
  readonly list: WorkList
  /** How many orders stand on it. */
  readonly count: number
  /** How many orders stand on another list, but would belong here too. */
  readonly alsoCount: number
  /** How many of `count` are how urgent. */
  readonly urgencyCounts: Readonly<Record<Urgency, number>>
  /**
   * How many of `count` stand here for which reason, such as `invoice_not_printed`; reasons that don't occur are left
   * out.
   */
  readonly reasonCounts: Readonly<Partial<Record<TriageReasonCode, number>>>
  /** The age of its oldest order in milliseconds; `null` if the list is empty. */
  readonly oldestAgeMs: number | null
  /** The most urgent first, then the oldest, then by order number; at most `itemsPerList`. */
  readonly items: readonly TriageItem[]
}

/**
 * Something among the orders that isn't one (READ-24).
 *
 * @category Triage
 */
export interface UnreadOrder {
  /** Where it stood among all that came in: 0 is the first. */
  readonly position: number
  /** The path of what is malformed, such as `order.statusSince`; never the value. */
  readonly path: string
}

/**
 * Orders sorted into work lists. The counts add up: those of `lists` and `unreadCount` make `total`; those of
 * `statusCounts` and `closedCount` make `total` without `unreadCount`.
 *
 * @category Triage
 */
export interface TriageReport {
  /** The time at which ages were taken, as it was given: ISO 8601 instant. */
  readonly now: string
  /** How many values came in; of kept ones without those that say why an order isn't kept (`WhyNotKept`). */
  readonly total: number
  /** Every list, in the order of `WORK_LISTS`, empty ones too. */
  readonly lists: readonly TriageList[]
  /** How many orders that aren't closed show each 決済ステータス. */
  readonly statusCounts: Readonly<Record<PaymentStatus, number>>
  /** The age of the oldest order that isn't closed in each 決済ステータス, in milliseconds; `null` if there is none. */
  readonly oldestAgeMs: Readonly<Record<PaymentStatus, number | null>>
  /** How many orders are closed (READ-07). */
  readonly closedCount: number
  /** How many values were no orders (READ-24). */
  readonly unreadCount: number
  /** The first of those, at most `itemsPerList`. */
  readonly unread: readonly UnreadOrder[]
}
