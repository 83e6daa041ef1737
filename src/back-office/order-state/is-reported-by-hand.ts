import type { Order } from '../../order/order.js'
import { awaitsReportByHand } from './awaits-report-by-hand.js'
import { carrierBeyondLink } from './carrier-beyond-link.js'

/**
 * Whether goods that left are for a person to report, and not for the link: their carrier isn't supported, or that is
 * still to be done although the order names no carrier any more, as after an override, or was found to be 審査OK
 * (READ-06, READ-17). Of what NP rejected there is nothing to report (STAT-05).
 */
export function isReportedByHand(order: Order): boolean {
  const { paymentStatus, deliveryStatus, npTransaction } = order
  if (deliveryStatus === 'not_shipped') return false
  if (paymentStatus === 'needs_attention' && carrierBeyondLink(order) !== null) return true
  if (paymentStatus !== 'needs_attention' && paymentStatus !== 'screening_approved') return false
  return awaitsReportByHand(order) && npTransaction.state !== 'rejected'
}
