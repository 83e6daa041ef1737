import type { Order } from '../../order/order.js'
import { ageDays } from './age-days.js'
import type { StallingStatus, TriageThresholds } from './triage-thresholds.js'

const MINUTE = 60_000

/** What has taken longer than the thresholds allow. */
export interface Overdue {
  readonly isStalled: boolean
  readonly isInvoiceOld: (printedAt: string) => boolean
}

/** Holds an order's age against the thresholds. */
export function overdueOf(order: Order, ageMs: number, nowMs: number, thresholds: TriageThresholds): Overdue {
  const { paymentStatus } = order
  const { stalledAfter, invoiceDays } = thresholds
  return {
    isStalled: canStall(paymentStatus, stalledAfter) && ageMs > stalledAfter[paymentStatus] * MINUTE,
    isInvoiceOld: (printedAt) => ageDays(Date.parse(printedAt), nowMs) >= invoiceDays,
  }
}

function canStall(status: string, stalledAfter: TriageThresholds['stalledAfter']): status is StallingStatus {
  return Object.hasOwn(stalledAfter, status)
}
