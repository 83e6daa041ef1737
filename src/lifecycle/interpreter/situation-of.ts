import type { Order } from '../../order/order.js'
import { findOrderFault } from '../../order/order-fault.js'
import { isOwnOrder, ownOrder } from '../../order/own-order.js'
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
  const outcomes = state.asked.reduce((digits, holds) => digits * 2 + Number(holds(order)), 0)
  const known = state.situations.get(outcomes)
  if (known !== undefined) return known
  const situation = workOut(state.rows, order)
  // What is remembered speaks for all others: only an order that can't change its mind may fill it.
  if (isOwnOrder(order)) state.situations.set(outcomes, situation)
  else rememberBy(table, order)
  return situation
}

/** Remembers what holds for all orders like one that isn't our own, by a copy of it that is. */
function rememberBy(table: LifecycleTable, order: Order): void {
  try {
    const copy: Order = JSON.parse(JSON.stringify(order))
    if (findOrderFault(copy) === null) situationOf(table, ownOrder(copy, copy))
  } catch {
    // What can't be copied isn't remembered.
  }
}
