import { judge } from '../lifecycle/interpreter/judge.js'
import { warningsOf } from '../lifecycle/interpreter/warnings-of.js'
import { table } from '../lifecycle/table.js'
import { attempt } from '../order/attempt.js'
import type { Order } from '../order/order.js'
import type { OrderEvent } from '../order/order-event.js'
import { orderFault } from '../order/order-fault.js'
import { readEvent } from '../order/read-event.js'
import type { Violation } from '../refusal/violation.js'
import { made } from './made.js'

/** What `decide` would warn of: nothing where it refuses or where nothing changes. */
export function warningsAbout(order: Order, make: () => OrderEvent): readonly Violation[] {
  const { event } = readEvent(made(make))
  if (event === null || orderFault(order) !== null) return []
  return attempt(
    () => (judge(table, order, event)?.outcome === 'change' ? warningsOf(order, event) : []),
    () => [],
  )
}
