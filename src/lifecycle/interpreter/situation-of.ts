import type { Order } from '../../order/order.js'
import type { OrderGuard } from './row.js'
import { type Situation, workOut } from './situation.js'
import { stateOf } from './state-of.js'
import type { LifecycleTable } from './tabulate.js'

/**
 * The situation that an order is in. A cache: two orders of one state for which every order guard that is asked says
 * the same share one `Situation`; the key has one bit a guard.
 */
export function situationOf(table: LifecycleTable, order: Order): Situation {
  const state = table.get(stateOf(order))
  // An order that changed its mind since it was found well formed is nowhere (READ-24).
  if (state === undefined) return workOut(new Map(), order)
  const outcomes = outcomesOf(state.asked, order)
  const known = state.situations.get(outcomes)
  if (known !== undefined) return known
  const situation = workOut(state.rows, order)
  state.situations.set(outcomes, situation)
  return situation
}

/** What guards say of an order, as the digits of one number. */
function outcomesOf(guards: readonly OrderGuard[], order: Order): number {
  let outcomes = 0
  for (const holds of guards) outcomes = outcomes * 2 + (holds(order) ? 1 : 0)
  return outcomes
}
