import type { Order } from '../../../order/order.js'
import { type Taken, takeEvents } from '../../course/take-events.js'

/** An order whose sync is in doubt now (READ-21), or was before. */
export function takeDoubt(order: Order, at: string): Taken {
  return takeEvents(order, [{ type: 'sync.doubted', reason: 'other', at }]) ?? { order, events: [] }
}
