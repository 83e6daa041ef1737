import type { Order } from '../order/order.js'
import type { RefusalCode } from '../refusal/refusal-code.js'
import type { Violation } from '../refusal/violation.js'
import type { PaymentMethod } from '../vocabulary/payment-method.js'
import { violationsAgainst } from './violations-against.js'

/**
 * Why 決済方法 can't be changed to this one now (PAY-01, PAY-02). Never throws.
 *
 * @param order - the order as it is
 * @param to - the new payment method; if `PAYMENT_METHODS` has its id, `linked` is taken from there
 * @returns violations, all of them refusing; empty when the change is fine
 *
 * @example
 * ```ts
 * checkPaymentMethodChange(rejected, PAYMENT_METHODS.credit_card) // [{ rule: 'PAY-02', … }]
 * ```
 *
 * @category Validators
 */
export function checkPaymentMethodChange(order: Order, to: PaymentMethod): readonly Violation<RefusalCode, 'refuse'>[] {
  return violationsAgainst(order, 'paymentMethod.changed', { to })
}
