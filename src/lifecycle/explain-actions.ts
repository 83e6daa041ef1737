import type { Order } from '../order/order.js'
import type { ActionExplanation } from './action-explanation.js'
import { fullDefinition } from './full-definition.js'
import { explainBy } from './interpreter/explain-by.js'

/**
 * Data, not words: what an operator may do with an order, one entry per operator event. For a back-office screen: which
 * buttons to offer, and what to say beside the others; `explain` words each step of `next`. Never throws.
 *
 * Warnings before what is allowed come from the `warn…` functions, such as that a cancel is never linked (CANC-01).
 *
 * @param order - the order as it is
 * @returns an entry for every operator event; each is `never` by READ-24 if `order` isn't an order
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
  return explainBy(fullDefinition, order)
}
