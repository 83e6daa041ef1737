import { ageDays } from '../../../clock/age-days.js'
import type { Order } from '../../../order/order.js'
import { isFinal } from '../../../status/is-final.js'
import { isAhead } from '../../order-state/is-ahead.js'
import { isInvoiceTooOld } from '../../order-state/is-invoice-too-old.js'
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
  /** It has been in its status for as long as NP may not hold an approved order, and nobody hands its parcel out. */
  readonly isApprovalOld: boolean
  readonly isInvoiceOld: (printedAt: string) => boolean
  /** NP no longer takes its day, and it can still be printed anew for its parcel. */
  readonly isInvoiceTooOld: (printedAt: string) => boolean
}

/** What of an order's time is held against the thresholds. */
interface Times {
  readonly nowMs: number
  /** How long it has been as it is. */
  readonly ageMs: number
  /** When it was last known or seen; `null`: it isn't kept. */
  readonly lastSeen: string | null
  /** Whether a parcel of it may be here to be handed out. */
  readonly isParcelHere: boolean
}

/** Holds an order's times against the thresholds. */
export function overdueOf(
  order: Order,
  { nowMs, ageMs, lastSeen, isParcelHere }: Times,
  thresholds: TriageThresholds,
): Overdue {
  const matters = !isFinal(order.paymentStatus)
  return {
    isDatedAhead: matters && isAhead(order.statusSince, nowMs),
    isSeenAhead: matters && lastSeen !== null && isAhead(lastSeen, nowMs),
    isStalled: isStalled(order, ageMs, thresholds),
    isApprovalOld: isParcelHere && ageDays(Date.parse(order.statusSince), nowMs) >= thresholds.approvalDays,
    isInvoiceOld: (printedAt) => ageDays(Date.parse(printedAt), nowMs) >= thresholds.invoiceDays,
    isInvoiceTooOld: (printedAt) => isParcelHere && isInvoiceTooOld(printedAt, nowMs),
  }
}
