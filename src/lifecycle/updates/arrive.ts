import type { Order } from '../../order/order.js'
import type { PaymentStatus } from '../../vocabulary/payment-status.js'

/** The fields that follow from a transition. */
export type Arrival = Partial<Pick<Order, 'paymentStatus' | 'statusSince'>>

/** What entering a state changes. Coming from itself nothing does, so that its `statusSince` stays. */
export function arrive(order: Order, status: PaymentStatus, at: string): Arrival {
  return order.paymentStatus === status ? {} : { paymentStatus: status, statusSince: at }
}
