import { refuseOrder } from '../../lifecycle/interpreter/refuse.js'
import { attempt } from '../../order/attempt.js'
import type { Order } from '../../order/order.js'
import type { OrderEventType } from '../../order/order-event.js'
import { orderFault } from '../../order/order-fault.js'
import { malformed } from '../../refusal/malformed.js'
import type { Refusal } from '../../refusal/refusal.js'
import { Err, type Result } from '../../result.js'

/** Makes a plan of what was passed, however hostile it is: what can't even be looked at is malformed (READ-24). */
export function planned<P>(order: Order, event: OrderEventType, make: () => Result<P, Refusal>): Result<P, Refusal> {
  return attempt(make, () => Err(refuseOrder(malformed(orderFault(order) ?? 'event'), event)))
}
