import type { Order } from '../../order/order.js'
import { isOfReport } from '../../status/is-of-report.js'

/**
 * Whether 未配送 stands beside a status of a report. The link begins none before 配送完了 (SHIP-09), and 未配送 isn't
 * restored in one (READ-09): somebody may have set the display alone (READ-12), of which NP learns nothing (SYNC-02).
 */
export function lacksDelivery({
  paymentStatus,
  deliveryStatus,
}: Pick<Order, 'paymentStatus' | 'deliveryStatus'>): boolean {
  return deliveryStatus === 'not_shipped' && isOfReport(paymentStatus)
}
