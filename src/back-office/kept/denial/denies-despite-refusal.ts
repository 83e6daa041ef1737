import type { OrderEvent } from '../../../order/event/order-event.js'
import type { Order } from '../../../order/order.js'
import { attempt } from '../../../shape/attempt.js'
import type { PaymentStatus } from '../../../vocabulary/payment-status.js'
import { refusalCodeOf } from '../event/refusal-code-of.js'

/**
 * Whether what was refused and done all the same denies what makeshop shows: an approval, or a report, is on record,
 * and NP's console showed none. Whenever that was: what makeshop shows since may have been set before (SYNC-01), which
 * no look at makeshop tells (SYNC-02).
 *
 * @param implies - whether a status implies what is denied
 */
export function deniesDespiteRefusal(
  order: Order,
  event: OrderEvent,
  implies: (status: PaymentStatus) => boolean,
): boolean {
  if (!implies(order.paymentStatus)) return false
  return attempt(
    () =>
      event.type === 'sync.confirmed' &&
      !implies(event.status) &&
      refusalCodeOf(order, event) === 'confirm_without_doubt',
    () => false,
  )
}
