import { OPERATOR_EVENT_TYPES } from '../order/event-types.js'
import type { Order } from '../order/order.js'
import type { OrderEventType } from '../order/order-event.js'
import { orderFault } from '../order/order-fault.js'
import type { NextStep } from '../refusal/next-step.js'
import { nextSteps } from '../refusal/next-steps.js'
import { STEPS } from '../refusal/steps.js'
import type { RuleId } from '../rules/rule-id.js'
import { acceptedTypes } from './interpreter/accepted-types.js'
import { reachableRows } from './interpreter/reachable-rows.js'
import { table } from './table.js'

/**
 * What an operator can do with one event now.
 *
 * @category Lifecycle
 */
export interface ActionExplanation {
  readonly event: (typeof OPERATOR_EVENT_TYPES)[number]
  /**
   * `never`: every payload is refused or changes nothing; `always`: none is refused; `conditional`: it depends
   * on the payload.
   */
  readonly allowed: 'always' | 'conditional' | 'never'
  /** The rules that can decide. */
  readonly rules: readonly RuleId[]
  /** What to do instead where it is, or may be, refused; empty when nothing is. */
  readonly next: readonly NextStep[]
}

/**
 * What an operator may do with an order, one entry per operator event, for a back-office screen: which buttons to
 * offer, and what to say beside those that aren't.
 *
 * @returns all operator events; `never` and READ-24 each for something that isn't an order
 *
 * @example
 * for (const { event, allowed, next } of explainActions(order)) {
 *   button(event, { disabled: allowed === 'never', hint: next.map((step) => explain(step, 'ja')).join(' ') })
 * }
 *
 * @category Lifecycle
 */
export function explainActions(order: Order): readonly ActionExplanation[] {
  if (orderFault(order) !== null) {
    return OPERATOR_EVENT_TYPES.map((event) => ({
      event,
      allowed: 'never',
      rules: ['READ-24'],
      next: [STEPS.fix_input],
    }))
  }
  const accepted = acceptedTypes(table, order)
  return OPERATOR_EVENT_TYPES.map((event) => explainAction(order, event, accepted))
}

function explainAction(
  order: Order,
  event: ActionExplanation['event'],
  accepted: readonly OrderEventType[],
): ActionExplanation {
  const rows = reachableRows(table, order, event)
  const refusing = rows.find((row) => row.outcome === 'refuse')
  const changes = rows.some((row) => row.outcome === 'change')
  return {
    event,
    allowed: !changes ? 'never' : refusing === undefined ? 'always' : 'conditional',
    rules: [...new Set(rows.map((row) => row.rules[0]))],
    next: refusing === undefined || refusing.code === null ? [] : nextSteps(refusing.code, order, accepted),
  }
}
