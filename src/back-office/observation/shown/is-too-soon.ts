import type { Order } from '../../../order/order.js'
import { impliesApproval } from '../../../status/implies-approval.js'
import type { PaymentStatus } from '../../../vocabulary/payment-status.js'
import { UNTIL_NP_KNOWS_MS } from '../../until-np-knows.js'
import type { ShownReading } from './read-shown.js'

/**
 * Whether an approval that is shown may be the one from before a correction, since NP learns of that only minutes later (LINK-06).
 * If it was a new one, a parcel waits a little longer, and nothing else is lost.
 */
export function isTooSoon(order: Order, shown: PaymentStatus, { seen }: ShownReading): boolean {
  const isInCorrection = order.paymentStatus === 'needs_attention' || order.paymentStatus === 'screening_preparing'
  // An order that was 審査OK keeps 入金完了 (READ-10).
  const wasApproved = order.everApproved ?? order.receiptStatus === 'received'
  if (order.syncTrust === 'suspect' || !isInCorrection || !wasApproved || !impliesApproval(shown)) return false
  return Date.parse(seen.at) - Date.parse(order.statusSince) < UNTIL_NP_KNOWS_MS
}
