import type { OrderEventType } from '../../order/event/order-event.js'
import type { Order } from '../../order/order.js'
import type { NextStep } from '../../refusal/next-step.js'
import type { RefusalCode } from '../../refusal/refusal-code.js'
import { reachableRows } from './reachable-rows.js'
import type { Rows } from './row.js'

/** What holds for all orders in one state of which the order guards say the same: worked out once, then looked up. */
export interface Situation {
  /** The order of which it was worked out: what is asked of one holds for all. */
  readonly order: Order
  /** For each event type the rows that can decide, whatever the payload. */
  readonly reachable: Rows
  /** The event types of which some payload would be accepted. */
  readonly accepted: readonly OrderEventType[]
  /** What to do instead of what was refused, as far as it was ever asked. */
  readonly next: Map<RefusalCode, readonly NextStep[]>
}

/**
 * Works the situation of an order out from the rows of its state. `accepted` and each list of steps are handed out to
 * callers, and so frozen.
 */
export function workOut(rows: Rows, order: Order): Situation {
  const reachable: Rows = new Map([...rows].map(([type, all]) => [type, reachableRows(all, order)]))
  const accepting = [...reachable].filter(([, some]) => some.some((row) => row.accepts))
  const accepted = Object.freeze(accepting.map(([type]) => type))
  return { order, reachable, accepted, next: new Map() }
}
