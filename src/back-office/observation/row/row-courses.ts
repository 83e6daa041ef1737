import type { OrderEvent } from '../../../order/event/order-event.js'
import type { Order } from '../../../order/order.js'
import { isLinkedMethod } from '../../../vocabulary/is-linked-method.js'
import type { PaymentMethod } from '../../../vocabulary/payment-method.js'
import { sentUnseen } from '../../course/sent-unseen.js'
import type { RefusedRowReading } from './read-refused-row.js'

/**
 * What may have happened to an order of which a row isn't imported: the first course that `decide` takes counts.
 *
 * @param to - the payment method that the row names; `null`: none that is known
 */
export function rowCourses(
  order: Order,
  { code }: RefusedRowReading,
  at: string,
  to: PaymentMethod | null,
): readonly (readonly OrderEvent[])[] {
  if (code === 'order_cancelled') {
    return [[...sentUnseen(order, at), { type: 'order.cancelled', deleted: false, at }]]
  }
  if (code !== 'other_payment_method' || to === null || isLinkedMethod(to)) return []
  const change: OrderEvent = { type: 'paymentMethod.changed', to, at }
  // From 審査保留 and 審査OK it is changed by way of 要確認 (PAY-01), which the export skipped.
  return [[change], [{ type: 'correction.opened', at }, change]]
}
