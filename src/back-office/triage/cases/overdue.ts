import type { Order } from '../../../order/order.js'
import { isFinal } from '../../../status/is-final.js'
import { ageDays } from '../thresholds/age-days.js'
import { isStalled } from '../thresholds/is-stalled.js'
import type { TriageThresholds } from '../thresholds/triage-thresholds.js'
import { HOUR_MS } from '../thresholds/units-of-time.js'

/** More than clocks that differ explain. */
const AHEAD_MS = HOUR_MS

/** How an order's time stands to now, and what has taken longer than the thresholds allow. */
export interface Overdue {
  /**
   * Its status is dated in the future, which keeps every observation until then from being taken over. Of the last
   * status that doesn't matter.
   */
  readonly isDatedAhead: boolean
  readonly isStalled: boolean
  readonly isInvoiceOld: (printedAt: string) => boolean
}

/** Holds an order's age against the thresholds. */
export function overdueOf(order: Order, ageMs: number, nowMs: number, thresholds: TriageThresholds): Overdue {
  const { paymentStatus } = order
  return {
    isDatedAhead: !isFinal(paymentStatus) && Date.parse(order.statusSince) - nowMs > AHEAD_MS,
    isStalled: isStalled(order, ageMs, thresholds),
    isInvoiceOld: (printedAt) => ageDays(Date.parse(printedAt), nowMs) >= thresholds.invoiceDays,
  }
}
