import type { Order } from '../../order/order.js'
import { outcomesOf } from './outcomes-of.js'
import { type Situation, settle } from './situation.js'
import { stateOf } from './state-of.js'
import type { LifecycleTable } from './tabulate.js'

/** Where an order is that changed its mind since it was found well formed (READ-24). */
const NOWHERE = /* @__PURE__ */ settle('closed', /* @__PURE__ */ new Map(), 0)

/** The situation that an order is in. Only outcomes that this state asks for count, so there are few of each. */
export function situationOf(table: LifecycleTable, order: Order): Situation {
  const name = stateOf(order)
  const state = table.get(name)
  if (state === undefined) return NOWHERE
  const outcomes = outcomesOf(order) & state.asked
  const known = state.situations.get(outcomes)
  if (known !== undefined) return known
  const situation = settle(name, state.rows, outcomes)
  state.situations.set(outcomes, situation)
  return situation
}
