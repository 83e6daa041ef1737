import type { Order } from '../../../order/order.js'

/** Whether a request is about to go to NP, or on its way. */
export function isOnItsWay({ paymentStatus }: Order): boolean {
  return paymentStatus === 'screening_preparing' || paymentStatus === 'screening_waiting'
}
