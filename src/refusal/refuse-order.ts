import type { OrderEventType } from '../order/event/order-event.js'
import { malformed } from './malformed.js'
import type { Refusal } from './refusal.js'
import { STEPS } from './steps.js'

/** A refusal of an order that isn't one: nothing is known of it, so nothing can be accepted. */
export function refuseOrder(path: string, event: OrderEventType | null): Refusal {
  const violation = malformed(path)
  const { code, rule } = violation
  return { code, rule, event, status: null, accepted: [], violations: [violation], next: [STEPS.fix_input] }
}
