import type { OrderEventType } from '../../../order/event/order-event.js'
import type { Order } from '../../../order/order.js'
import { courseOf } from '../course-of.js'
import { takenUpWay } from '../look/taken-up-way.js'
import { changedFields } from './changed-fields.js'
import { courseBeside } from './course-beside.js'
import { seenIn } from './seen-in.js'

/**
 * What the link did where it took up a shipment of which nobody knew whether it is linked (SHIP-11), and what was
 * settled of it since, such as the look that a refusal leaves; `null` where that doesn't bring all that differs. An
 * invoice that only follows from it needn't be on record.
 */
export function courseTakenUp(before: Order, after: Order): readonly OrderEventType[] | null {
  const { paymentStatus, deliveryStatus, openFollowUps } = after
  const way = takenUpWay(before, { paymentStatus, deliveryStatus, seen: seenIn(after) })
  if (way === null || openFollowUps.some((kind) => !way.order.openFollowUps.includes(kind))) return null
  const isUnrecorded = before.invoicePrintedAt === after.invoicePrintedAt
  const isBrought = changedFields(way.order, after).every(
    ({ field }) => field === 'openFollowUps' || (field === 'invoicePrintedAt' && isUnrecorded),
  )
  if (!isBrought) return null
  return [...courseOf(way.moves), ...courseBeside(way.order, after)]
}
