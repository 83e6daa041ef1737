import { judge } from '../lifecycle/interpreter/judge.js'
import { warningsOf } from '../lifecycle/interpreter/warnings-of.js'
import { table } from '../lifecycle/table.js'
import { eventFault } from '../order/event-fault.js'
import type { Order } from '../order/order.js'
import type { OrderEvent } from '../order/order-event.js'
import { orderFault } from '../order/order-fault.js'
import type { Violation } from '../refusal/violation.js'

/** What `decide` would warn of: nothing where it refuses or where nothing changes. */
export function warningsAbout(order: Order, event: OrderEvent): readonly Violation[] {
  if (orderFault(order) !== null || eventFault(event) !== null) return []
  return judge(table, order, event)?.outcome === 'change' ? warningsOf(order, event) : []
}
