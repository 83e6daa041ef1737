import type { OrderEvent } from '../../order/event/order-event.js'
import { eventTypeIn, readEvent } from '../../order/event/read-event.js'
import type { Order } from '../../order/order.js'
import { findOrderFault } from '../../order/order-fault.js'
import { malformed } from '../../refusal/malformed.js'
import type { Refusal } from '../../refusal/refusal.js'
import { refuseOrder } from '../../refusal/refuse-order.js'
import { Err, Ok, type Result } from '../../result.js'
import { NONE } from '../../shape/none.js'
import type { Decision } from '../decision.js'
import { accept } from './accept.js'
import { decider } from './judge.js'
import { refuse } from './refuse.js'
import { rowsFor } from './rows-for.js'
import type { LifecycleTable } from './tabulate.js'
import { violationsOf } from './violations-of.js'

/** Judges an event on an order by a lifecycle, in the order of READ-18: malformed first, then as the rows say. */
export function decideBy(table: LifecycleTable, order: Order, given: OrderEvent): Result<Decision, Refusal> {
  let fault: string | null = null
  try {
    fault = findOrderFault(order)
    if (fault === null) return judged(table, order, given)
  } catch {
    // Its getters throw, or answer differently the second time (READ-24).
  }
  return Err(refuseOrder(fault ?? 'order', eventTypeIn(given)))
}

function judged(table: LifecycleTable, order: Order, given: OrderEvent): Result<Decision, Refusal> {
  const event = readEvent(given)
  if (typeof event === 'string') return Err(refuse(table, order, eventTypeIn(given), [malformed(event)]))
  const rows = rowsFor(table, order, event.type)
  const row = decider(rows, order, event)
  const violations = row?.code == null ? NONE : violationsOf(rows, order, event)
  if (row?.accepts) return new Ok(accept(row, order, event, violations))
  return Err(refuse(table, order, event.type, violations))
}
