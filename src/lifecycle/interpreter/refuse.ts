import type { OrderEventType } from '../../order/event/order-event.js'
import type { Order } from '../../order/order.js'
import { nextSteps } from '../../refusal/next-steps.js'
import type { Refusal } from '../../refusal/refusal.js'
import { type Reasons, refusalFor } from '../../refusal/refusal-for.js'
import type { Lifecycle } from '../lifecycle.js'
import { acceptedBy } from './accepted-by.js'

/** A refusal of an event on a well-formed order. */
export function refuse(lifecycle: Lifecycle, order: Order, event: OrderEventType | null, reasons: Reasons): Refusal {
  const accepted = acceptedBy(lifecycle, order)
  return refusalFor(reasons, event, order.paymentStatus, accepted, nextSteps(reasons[0].code, order, accepted))
}
