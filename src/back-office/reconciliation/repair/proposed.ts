import type { OrderEvent } from '../../../order/event/order-event.js'
import type { Order } from '../../../order/order.js'
import { takeEvents } from '../../course/take-events.js'
import type { Repair } from './repair.js'
import type { RepairKind } from './repair-kind.js'

/** What `decide` would refuse, as of an order with no version left for it, is never proposed. */
export function proposed(kind: RepairKind, order: Order, events: readonly OrderEvent[]): Repair {
  return { kind, events: takeEvents(order, events) === null ? [] : events }
}
