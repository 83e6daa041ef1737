import { isOneOf } from '../../vocabulary/is-one-of.js'
import { PAYMENT_STATUSES } from '../../vocabulary/payment-status.js'
import type { TriageItem } from './triage-item.js'

/** Whether an item can be counted: an order that answers otherwise the second time it is asked leads to one that can't. */
export function isSound({ status, ageMs, ageDays, orderNumber }: TriageItem): boolean {
  const hasAge = Number.isFinite(ageMs) && Number.isFinite(ageDays)
  return hasAge && typeof orderNumber === 'string' && isOneOf(PAYMENT_STATUSES, status)
}
