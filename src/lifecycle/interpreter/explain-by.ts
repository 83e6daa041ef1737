import { OPERATOR_EVENT_TYPES, type OperatorEventType } from '../../order/event/event-types.js'
import type { Order } from '../../order/order.js'
import { orderFault } from '../../order/order-fault.js'
import { STEPS } from '../../refusal/steps.js'
import { NONE } from '../../shape/none.js'
import type { ActionExplanation } from '../action-explanation.js'
import { nextFor } from './next-for.js'
import type { Row } from './row.js'
import type { Situation } from './situation.js'
import { situationOf } from './situation-of.js'
import type { LifecycleTable } from './tabulate.js'

/** What an operator may do with an order by a lifecycle, one entry per operator event. */
export function explainBy(table: LifecycleTable, order: Order): readonly ActionExplanation[] {
  try {
    if (orderFault(order) === null) return explainAll(situationOf(table, order))
  } catch {
    // Reached only if the order's getters answer differently the second time (READ-24).
  }
  return OPERATOR_EVENT_TYPES.map(unreadable)
}

function explainAll(situation: Situation): readonly ActionExplanation[] {
  return OPERATOR_EVENT_TYPES.map((event) => {
    const rows = situation.reachable.get(event) ?? NONE
    const refused = rows.find((row) => !row.accepts)?.code
    return {
      event,
      allowed: allowedBy(rows),
      rules: [...new Set(rows.map((row) => row.rules[0]))],
      next: refused == null ? [] : nextFor(situation, refused),
    }
  })
}

function unreadable(event: OperatorEventType): ActionExplanation {
  return { event, allowed: 'never', rules: ['READ-24'], next: [STEPS.fix_input] }
}

function allowedBy(rows: readonly Row[]): ActionExplanation['allowed'] {
  if (!rows.some((row) => row.update !== null)) return 'never'
  return rows.every((row) => row.accepts) ? 'always' : 'conditional'
}
