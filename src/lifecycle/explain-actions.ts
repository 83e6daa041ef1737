import type { Order } from '../order/order.js'
import type { ActionExplanation } from './action-explanation.js'
import { explainBy } from './interpreter/explain-by.js'
import { table } from './table.js'

/**
 * What an operator may do with an order, one entry per operator event, for a back-office screen: which buttons to
 * offer, and what to say beside those that aren't. What is worth a warning before an act that is allowed comes from the
 * `warn…` functions: a cancel, say, is never linked (CANC-01). Never throws.
 *
 * @param order - the order as it is
 * @returns all operator events; each `never` by READ-24 for something that isn't an order
 *
 * @example
 * ```ts
 * const warnings: Partial<Record<OrderEventType, readonly Violation[]>> = {
 *   'order.cancelled': warnCancellation(order),
 *   'paymentMethod.changed': warnPaymentMethodChange(order, PAYMENT_METHODS.bank_transfer),
 *   'status.overridden': warnStatusOverride(order, 'screening_approved'),
 * }
 * for (const { event, allowed, next } of explainActions(order)) {
 *   const hints = allowed === 'never' ? next : [...(warnings[event] ?? []), ...next]
 *   button(event, { disabled: allowed === 'never', hint: hints.map((each) => explain(each, 'ja')).join(' ') })
 * }
 * ```
 *
 * @category Lifecycle
 */
export function explainActions(order: Order): readonly ActionExplanation[] {
  return explainBy(table, order)
}
