import type { Order } from '../../order/order.js'
import { SHIPMENT_FOLLOW_UPS } from '../../vocabulary/shipment-follow-ups.js'

/**
 * Whether goods left in 審査OK, and nothing is open to have them reported: a person recorded it as done, or they had
 * left before NP approved. 配送完了 once more may tell NP of one parcel twice (READ-05, READ-06).
 */
export function isUnaccounted({ paymentStatus, deliveryStatus, openFollowUps }: Order): boolean {
  if (paymentStatus !== 'screening_approved' || deliveryStatus === 'not_shipped') return false
  return !SHIPMENT_FOLLOW_UPS.some((kind) => openFollowUps.includes(kind))
}
