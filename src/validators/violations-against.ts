import { violationsOf } from '../lifecycle/interpreter/violations-of.js'
import { table } from '../lifecycle/table.js'
import { attempt } from '../order/attempt.js'
import type { Order } from '../order/order.js'
import type { OrderEvent } from '../order/order-event.js'
import { orderFault } from '../order/order-fault.js'
import { readEvent } from '../order/read-event.js'
import { malformed } from '../refusal/malformed.js'
import type { Violation } from '../refusal/violation.js'
import { made } from './made.js'

/** Everything that stands against an event, as `decide` would judge it: one refuses exactly when `decide` does. */
export function violationsAgainst(order: Order, make: () => OrderEvent): readonly Violation[] {
  const fault = orderFault(order)
  if (fault !== null) return [malformed(fault)]
  const { event, fault: faultOfEvent } = readEvent(made(make))
  if (event === null) return [malformed(faultOfEvent)]
  return attempt(
    () => violationsOf(table, order, event),
    () => [malformed('order')],
  )
}
