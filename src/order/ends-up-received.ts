import type { Order } from './order.js'

/** Whether an order is 入金完了 once its payment method is changed: it is already, or was 審査OK (PAY-06). */
export function endsUpReceived(order: Order): boolean {
  return order.receiptStatus === 'received' || order.everApproved === true
}
