import type { Order } from '../../order/order.js'
import type { PaymentStatus } from '../../vocabulary/payment-status.js'

/** What entering a state changes. Coming from itself nothing does, so that its `statusSince` stays. */
export function arrive(
  order: Order,
  status: PaymentStatus,
  at: string,
): Partial<Pick<Order, 'paymentStatus' | 'statusSince'>> {
  return order.paymentStatus === status ? {} : { paymentStatus: status, statusSince: at }
}
