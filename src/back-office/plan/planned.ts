import { refuseOrder } from '../../lifecycle/interpreter/refuse.js'
import type { Order } from '../../order/order.js'
import type { OrderEventType } from '../../order/order-event.js'
import type { Refusal } from '../../refusal/refusal.js'
import { Err, type Result } from '../../result.js'
import { attempt } from '../../shape/attempt.js'
import { readOrder } from '../read-order.js'

/** Makes a plan of what was passed, however hostile it is: what can't even be looked at is malformed (READ-24). */
export function planned<P>(
  given: Order,
  event: OrderEventType,
  plan: (order: Order) => Result<P, Refusal>,
): Result<P, Refusal> {
  const refused = (path: string) => Err(refuseOrder(path, event))
  const { order, fault } = readOrder(given)
  if (order === null) return refused(fault)
  return attempt(
    () => plan(order),
    () => refused('event'),
  )
}
