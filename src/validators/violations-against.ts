import { judge } from '../lifecycle/interpreter/judge.js'
import { violationsOf } from '../lifecycle/interpreter/violations-of.js'
import { table } from '../lifecycle/table.js'
import { eventFault } from '../order/event-fault.js'
import type { Order } from '../order/order.js'
import type { OrderEvent } from '../order/order-event.js'
import { orderFault } from '../order/order-fault.js'
import { malformed } from '../refusal/malformed.js'
import type { Violation } from '../refusal/violation.js'

/** Everything that stands against an event, as `decide` would judge it: one refuses exactly when `decide` does. */
export function violationsAgainst(order: Order, event: OrderEvent): readonly Violation[] {
  const fault = orderFault(order) ?? eventFault(event)
  if (fault !== null) return [malformed(fault)]
  return judge(table, order, event) === undefined ? [malformed('event')] : violationsOf(table, order, event)
}
