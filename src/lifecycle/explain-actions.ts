import type { Order } from '../order/order.js'
import type { ActionExplanation } from './action-explanation.js'
import { explainBy } from './interpreter/explain-by.js'
import { table } from './table.js'

/**
 * What an operator may do with an order, one entry per operator event, for a back-office screen: which buttons to
 * offer, and what to say beside those that aren't. Never throws.
 *
 * @param order - the order as it is
 * @returns all operator events; each `never` by READ-24 for something that isn't an order
 *
 * @example
 * ```ts
 * for (const { event, allowed, next } of explainActions(order)) {
 *   button(event, { disabled: allowed === 'never', hint: next.map((step) => explain(step, 'ja')).join(' ') })
 * }
 * ```
 *
 * @category Lifecycle
 */
export function explainActions(order: Order): readonly ActionExplanation[] {
  return explainBy(table, order)
}
