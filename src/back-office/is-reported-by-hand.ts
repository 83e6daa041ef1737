import type { Order } from '../order/order.js'
import { carrierBeyondLink } from './carrier-beyond-link.js'
import { isLeftToPerson } from './is-left-to-person.js'

/**
 * Whether goods that left are for a person to report, and not for the link: their carrier isn't supported, or that is still to be
 * done although the order names no carrier any more, as after an override (READ-06, READ-17).
 */
export function isReportedByHand(order: Order): boolean {
  if (order.paymentStatus !== 'needs_attention' || order.deliveryStatus === 'not_shipped') return false
  return isLeftToPerson(order) || carrierBeyondLink(order) !== null
}
