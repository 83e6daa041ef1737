import type { Order } from '../../order/order.js'
import type { DeliveryStatus } from '../../vocabulary/delivery-status.js'
import type { PaymentStatus } from '../../vocabulary/payment-status.js'

/** Where a course of events has to lead; `null`: that isn't shown. */
export interface Goal {
  readonly paymentStatus: PaymentStatus
  readonly deliveryStatus: DeliveryStatus | null
  /** Whether an approval is shown beside a 決済ステータス that implies none. */
  readonly isApproved?: boolean
}

/** Whether an order shows what was to be reached. */
export function shows(order: Order, { paymentStatus, deliveryStatus, isApproved }: Goal): boolean {
  if (isApproved === true && order.everApproved !== true) return false
  return order.paymentStatus === paymentStatus && (deliveryStatus ?? order.deliveryStatus) === order.deliveryStatus
}
