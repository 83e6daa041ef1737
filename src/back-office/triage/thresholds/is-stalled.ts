import { MINUTE_MS } from '../../../clock/units-of-time.js'
import type { Order } from '../../../order/order.js'
import { isWatched } from '../../../status/watched-status.js'
import type { TriageThresholds } from './triage-thresholds.js'

/** Whether an order has been for longer than the thresholds allow in a status that the link or NP has to leave. */
export function isStalled(
  { paymentStatus }: Order,
  ageMs: number,
  { stalledAfterMinutes }: Pick<TriageThresholds, 'stalledAfterMinutes'>,
): boolean {
  return isWatched(paymentStatus) && ageMs > stalledAfterMinutes[paymentStatus] * MINUTE_MS
}
