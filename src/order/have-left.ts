import { isOfReport } from '../status/is-of-report.js'
import type { Order } from './order.js'

/** Whether the goods of an order have left, as far as its statuses say so. */
export function haveLeft({ deliveryStatus, paymentStatus }: Order): boolean {
  return deliveryStatus === 'shipped' || isOfReport(paymentStatus)
}
