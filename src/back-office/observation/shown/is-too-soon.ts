import { mayBeLiveAtNp } from '../../../order/may-be-live-at-np.js'
import type { Order } from '../../../order/order.js'
import { impliesApproval } from '../../../status/implies-approval.js'
import { isInCorrection } from '../../../status/is-in-correction.js'
import type { PaymentStatus } from '../../../vocabulary/payment-status.js'
import { UNTIL_NP_KNOWS_MS } from '../../course/until-np-knows.js'
import type { Understood } from './understood.js'

/**
 * Whether 審査OK, or a report of it, that is shown may be from before what was done last, since the link takes minutes
 * for that (LINK-06). If it was new, a parcel waits a little longer, and nothing else is lost.
 */
export function isTooSoon(order: Order, { paymentStatus, seen }: Understood): boolean {
  if (order.syncTrust === 'suspect' || !mayBeFromBefore(order, paymentStatus)) return false
  return Date.parse(seen.at) - Date.parse(order.statusSince) < UNTIL_NP_KNOWS_MS
}

/** Whether it was so before a correction, or before a 配送完了 of which the link hasn't begun the report (SHIP-09). */
function mayBeFromBefore(order: Order, status: PaymentStatus): boolean {
  if (order.paymentStatus === 'shipment_report_preparing') return status === 'screening_approved'
  return isInCorrection(order.paymentStatus) && wasPerhapsApproved(order) && impliesApproval(status)
}

/**
 * Whether NP may have approved what was there before: an order that was 審査OK keeps 入金完了 (READ-10), and one that NP
 * may hold (READ-08) it may have approved since that was seen (READ-15).
 */
function wasPerhapsApproved(order: Order): boolean {
  const { everApproved, receiptStatus } = order
  return (everApproved ?? receiptStatus === 'received') || (mayBeLiveAtNp(order) && !isMetAsNew(order))
}

/** Whether it was met in 審査待ち(準備中), as new orders are (READ-26), and nothing is on record since: no correction. */
function isMetAsNew({ paymentStatus, version }: Order): boolean {
  return paymentStatus === 'screening_preparing' && version === 1
}
