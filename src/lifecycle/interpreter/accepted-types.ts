import type { Order } from '../../order/order.js'
import type { OrderEventType } from '../../order/order-event.js'
import type { OrderGuard, Row } from './row.js'
import { stateOf } from './state-of.js'
import type { LifecycleTable, StateRows } from './tabulate.js'

/**
 * The event types of which some payload would be accepted now. Of an order only its state and the outcomes of a few
 * guards count, so each answer is worked out once (and frozen, since it is handed
 * out again).
 */
export function acceptedTypes(table: LifecycleTable, order: Order): readonly OrderEventType[] {
  const state = table.get(stateOf(order))
  if (state === undefined) return []
  const outcomes = outcomesOf(state, order)
  const known = state.accepted.get(outcomes)
  if (known !== undefined) return known
  const { deciders } = state
  const holding = deciders.filter((_, at) => Math.floor(outcomes / 2 ** (deciders.length - 1 - at)) % 2 === 1)
  const accepting = [...state.rows].filter(([, rows]) => acceptsSome(rows, holding))
  const accepted = Object.freeze(accepting.map(([type]) => type))
  state.accepted.set(outcomes, accepted)
  return accepted
}

/** The outcomes of the state's deciders, one bit each. */
function outcomesOf({ deciders }: StateRows, order: Order): number {
  let outcomes = 0
  for (const holds of deciders) outcomes = outcomes * 2 + Number(holds(order))
  return outcomes
}

/** A guard that looks at the event holds for some payload; a decider is settled; any other makes no difference. */
function acceptsSome(rows: readonly Row[], holding: readonly OrderGuard[]): boolean {
  for (const row of rows) {
    if (row.orderGuard !== null && !holding.includes(row.orderGuard)) continue
    if (row.outcome !== 'refuse') return true
    if (row.eventGuard === null) return false
  }
  return false
}
