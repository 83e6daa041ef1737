import type { Order } from '../../../order/order.js'
import { isFinal } from '../../../status/is-final.js'
import { isAhead } from '../../order-state/is-ahead.js'
import { ageDays } from '../thresholds/age-days.js'
import { isStalled } from '../thresholds/is-stalled.js'
import type { TriageThresholds } from '../thresholds/triage-thresholds.js'

/** How an order's time stands to now, and what has taken longer than the thresholds allow. */
export interface Overdue {
  /**
   * Its status is dated in the future, which keeps every observation until then from being taken over. Of the last
   * status that doesn't matter.
   */
  readonly isDatedAhead: boolean
  /** The same of what is kept of it: when it was last known or seen. */
  readonly isSeenAhead: boolean
  readonly isStalled: boolean
  readonly isInvoiceOld: (printedAt: string) => boolean
}

/**
 * Holds an order's age against the thresholds.
 *
 * @param lastSeen - when it was last known or seen, of a kept order
 */
export function overdueOf(
  order: Order,
  lastSeen: string | null,
  ageMs: number,
  nowMs: number,
  thresholds: TriageThresholds,
): Overdue {
  const matters = !isFinal(order.paymentStatus)
  return {
    isDatedAhead: matters && isAhead(order.statusSince, nowMs),
    isSeenAhead: matters && lastSeen !== null && isAhead(lastSeen, nowMs),
    isStalled: isStalled(order, ageMs, thresholds),
    isInvoiceOld: (printedAt) => ageDays(Date.parse(printedAt), nowMs) >= thresholds.invoiceDays,
  }
}
