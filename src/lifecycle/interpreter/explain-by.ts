import { attempt } from '../../order/attempt.js'
import { OPERATOR_EVENT_TYPES } from '../../order/event-types.js'
import type { Order } from '../../order/order.js'
import { orderFault } from '../../order/order-fault.js'
import { nextSteps } from '../../refusal/next-steps.js'
import { STEPS } from '../../refusal/steps.js'
import type { ActionExplanation } from '../action-explanation.js'
import { acceptedTypes } from './accepted-types.js'
import { reachableRows } from './reachable-rows.js'
import type { Row } from './row.js'
import type { LifecycleTable } from './tabulate.js'

/** What an operator may do with an order by a lifecycle, one entry per operator event. */
export function explainBy(table: LifecycleTable, order: Order): readonly ActionExplanation[] {
  const unread = () => OPERATOR_EVENT_TYPES.map(unreadable)
  return orderFault(order) === null ? attempt(() => explainAll(table, order), unread) : unread()
}

function explainAll(table: LifecycleTable, order: Order): readonly ActionExplanation[] {
  const accepted = acceptedTypes(table, order)
  return OPERATOR_EVENT_TYPES.map((event) => {
    const rows = reachableRows(table, order, event)
    const refusing = rows.find((row) => row.outcome === 'refuse')
    return {
      event,
      allowed: allowedBy(rows),
      rules: [...new Set(rows.map((row) => row.rules[0]))],
      next: refusing === undefined || refusing.code === null ? [] : nextSteps(refusing.code, order, accepted),
    }
  })
}

function unreadable(event: ActionExplanation['event']): ActionExplanation {
  return { event, allowed: 'never', rules: ['READ-24'], next: [STEPS.fix_input] }
}

function allowedBy(rows: readonly Row[]): ActionExplanation['allowed'] {
  if (!rows.some((row) => row.outcome === 'change')) return 'never'
  return rows.some((row) => row.outcome === 'refuse') ? 'conditional' : 'always'
}
