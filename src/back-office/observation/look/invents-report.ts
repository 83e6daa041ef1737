import type { Order } from '../../../order/order.js'
import { isOfReport } from '../../../status/is-of-report.js'
import { lacksDelivery } from '../../order-state/lacks-delivery.js'
import type { Understood } from '../shown/understood.js'

/**
 * Whether a report is shown beside 未配送 of an order without one on record. Whatever leads there ends with a 配送完了 that
 * nobody saw, and that what is shown contradicts, also where an earlier one is on record: for the report that was to be
 * set anew (SHIP-05). Once a report is on record, 未配送 beside it is only said (READ-09).
 */
export function inventsReport(order: Order, { paymentStatus, deliveryStatus }: Understood): boolean {
  return deliveryStatus !== null && !isOfReport(order.paymentStatus) && lacksDelivery({ paymentStatus, deliveryStatus })
}
