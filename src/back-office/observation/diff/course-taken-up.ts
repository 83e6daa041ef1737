import type { OrderEventType } from '../../../order/event/order-event.js'
import type { Order } from '../../../order/order.js'
import { courseOf } from '../course-of.js'
import { takenUp } from '../look/taken-up.js'
import { changedFields } from './changed-fields.js'
import { seenIn } from './seen-in.js'

/**
 * What the link did where it took up a shipment of which nobody knew whether it is linked (SHIP-11); `null` where that
 * doesn't bring all that differs.
 */
export function courseTakenUp(before: Order, after: Order): readonly OrderEventType[] | null {
  const { paymentStatus, deliveryStatus } = after
  const way = takenUp(before, { paymentStatus, deliveryStatus, seen: seenIn(after) })
  return way === null || changedFields(way.order, after).length > 0 ? null : courseOf(way.moves)
}
