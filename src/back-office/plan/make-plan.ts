import type { OrderEventType } from '../../order/event/order-event.js'
import type { Order } from '../../order/order.js'
import type { Refusal } from '../../refusal/refusal.js'
import { refuseOrder } from '../../refusal/refuse-order.js'
import { Err, type Result } from '../../result.js'
import { attempt } from '../../shape/attempt.js'
import { readOrder } from '../order-state/read-order.js'

/**
 * Makes a plan of what was passed, however hostile it is: what can't even be looked at is malformed (READ-24). The
 * order is read before; what is to be done with it is of the event, and may turn out to be hostile on the way.
 */
export function makePlan<P, R extends Refusal>(
  given: Order,
  event: OrderEventType,
  plan: (read: Order) => Result<P, R>,
): Result<P, R | Refusal> {
  const { order, fault } = readOrder(given)
  if (order === null) return Err(refuseOrder(fault, event))
  return attempt<Result<P, R | Refusal>>(
    () => plan(order),
    () => Err(refuseOrder('event', event)),
  )
}
