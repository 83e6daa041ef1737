import type { OrderEvent } from '../../order/event/order-event.js'
import { eventTypeIn, readEvent } from '../../order/event/read-event.js'
import type { Order } from '../../order/order.js'
import { findOrderFault } from '../../order/order-fault.js'
import { malformed } from '../../refusal/malformed.js'
import type { Refusal } from '../../refusal/refusal.js'
import { refuseOrder } from '../../refusal/refuse-order.js'
import { Err, Ok, type Result } from '../../result.js'
import type { Decision } from '../decision.js'
import type { Lifecycle } from '../lifecycle.js'
import { accept } from './accept.js'
import { holding } from './holding.js'
import { refuse } from './refuse.js'
import { violationsOf } from './violations-of.js'

/** Judges an event on an order by a lifecycle, in the order of READ-18: malformed first, then as the branches say. */
export function decideBy(lifecycle: Lifecycle, order: Order, given: OrderEvent): Result<Decision, Refusal> {
  try {
    const fault = findOrderFault(order)
    return fault === null ? judged(lifecycle, order, given) : Err(refuseOrder(fault, eventTypeIn(given)))
  } catch {
    // Its getters throw, or answer differently the second time (READ-24).
    return Err(refuseOrder('order', eventTypeIn(given)))
  }
}

function judged(lifecycle: Lifecycle, order: Order, given: OrderEvent): Result<Decision, Refusal> {
  const event = readEvent(given)
  if (typeof event === 'string') return Err(refuse(lifecycle, order, eventTypeIn(given), [malformed(event)]))
  const branches = holding(lifecycle, order, event)
  // Where a definition has a hole, nothing is known about the event, and it is malformed.
  const violations = violationsOf(branches, event)
  if (branches[0]?.actions) return new Ok(accept(branches[0], order, event, violations))
  const [first = malformed('event'), ...others] = violations
  return Err(refuse(lifecycle, order, event.type, [first, ...others]))
}
