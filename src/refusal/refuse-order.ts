import type { OrderEventType } from '../order/event/order-event.js'
import { malformed } from './malformed.js'
import type { Refusal } from './refusal.js'
import { refusalFor } from './refusal-for.js'
import { STEPS } from './steps.js'

/** A refusal of an order that isn't one: nothing is known of it, so nothing can be accepted. */
export function refuseOrder(path: string, event: OrderEventType | null): Refusal {
  return refusalFor([malformed(path)], event, null, [], [STEPS.fix_input])
}
