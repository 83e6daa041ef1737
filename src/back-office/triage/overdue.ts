import type { Order } from '../../order/order.js'
import { isFinal } from '../../status/is-final.js'
import { ageDays } from './age-days.js'
import { MINUTE } from './minute.js'
import type { StallingStatus, TriageThresholds } from './triage-thresholds.js'

/** More than clocks that differ explain. */
const AHEAD_MS = 60 * MINUTE

/** How an order's time stands to now, and what has taken longer than the thresholds allow. */
export interface Overdue {
  /** Its status, and it isn't the last, is dated in the future: no observation before that is taken over. */
  readonly isDatedAhead: boolean
  readonly isStalled: boolean
  readonly isInvoiceOld: (printedAt: string) => boolean
}

/** Holds an order's age against the thresholds. */
export function overdueOf(order: Order, ageMs: number, nowMs: number, thresholds: TriageThresholds): Overdue {
  const { paymentStatus } = order
  const { stalledAfter, invoiceDays } = thresholds
  return {
    isDatedAhead: !isFinal(paymentStatus) && Date.parse(order.statusSince) - nowMs > AHEAD_MS,
    isStalled: canStall(paymentStatus, stalledAfter) && ageMs > stalledAfter[paymentStatus] * MINUTE,
    isInvoiceOld: (printedAt) => ageDays(Date.parse(printedAt), nowMs) >= invoiceDays,
  }
}

function canStall(status: string, stalledAfter: TriageThresholds['stalledAfter']): status is StallingStatus {
  return Object.hasOwn(stalledAfter, status)
}
