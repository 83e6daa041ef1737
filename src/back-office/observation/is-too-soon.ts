import type { Order } from '../../order/order.js'
import { countsAsReceived } from '../../status/counts-as-received.js'
import type { PaymentStatus } from '../../vocabulary/payment-status.js'
import type { ShownReading } from './read-shown.js'

/** A correction takes at least that long to reach NP (LINK-06). */
const UNTIL_NP_KNOWS_MS = 5 * 60_000

/**
 * Whether an approval is shown of an order that was put into correction, or was corrected, so shortly before that it can
 * only be the one from before.
 */
export function isTooSoon(order: Order, shown: PaymentStatus, { seen }: ShownReading): boolean {
  const isInCorrection = order.paymentStatus === 'needs_attention' || order.paymentStatus === 'screening_preparing'
  const mayHaveOneFromBefore = order.syncTrust === 'linked' && order.everApproved !== false
  if (!isInCorrection || !mayHaveOneFromBefore || !countsAsReceived(shown)) return false
  return Date.parse(seen.at) - Date.parse(order.statusSince) < UNTIL_NP_KNOWS_MS
}
