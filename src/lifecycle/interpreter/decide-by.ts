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
import { branchesFor } from './branches-for.js'
import { judge } from './judge.js'
import { refuse } from './refuse.js'
import { violationsOf } from './violations-of.js'

/** Judges an event on an order by a lifecycle, in the order of READ-18: malformed first, then as the branches say. */
export function decideBy(lifecycle: Lifecycle, order: Order, given: OrderEvent): Result<Decision, Refusal> {
  let fault: string | null = null
  try {
    fault = findOrderFault(order)
    if (fault === null) return judged(lifecycle, order, given)
  } catch {
    // Its getters throw, or answer differently the second time (READ-24).
  }
  return Err(refuseOrder(fault ?? 'order', eventTypeIn(given)))
}

function judged(lifecycle: Lifecycle, order: Order, given: OrderEvent): Result<Decision, Refusal> {
  const event = readEvent(given)
  if (typeof event === 'string') return Err(refuse(lifecycle, order, eventTypeIn(given), [malformed(event)]))
  const branches = branchesFor(lifecycle, order, event.type)
  const branch = judge(branches, order, event)
  const violations = violationsOf(branches, order, event)
  if (branch?.actions) return new Ok(accept(branch, order, event, violations))
  return Err(refuse(lifecycle, order, event.type, violations))
}
