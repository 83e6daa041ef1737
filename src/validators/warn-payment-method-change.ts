import type { Order } from '../order/order.js'
import type { Violation } from '../refusal/violation.js'
import type { WarningCode } from '../refusal/warning-code.js'
import type { PaymentMethod } from '../vocabulary/payment-method.js'
import { warningsAbout } from './warnings-about.js'

/**
 * Warns before a change of 決済方法 that would be accepted: NP is not told (PAY-05), and 入金完了 stays (PAY-06). Never
 * throws.
 *
 * @param order - the order as it is
 * @param to - the new payment method
 * @returns warnings; empty when there are none, when the change would be refused, or when `order` isn't an order:
 * `checkPaymentMethodChange` says why
 *
 * @example
 * ```ts
 * warnPaymentMethodChange(reopened, PAYMENT_METHODS.bank_transfer).map(({ rule }) => rule) // [ 'PAY-05', 'PAY-06' ]
 * ```
 *
 * @category Validators
 */
export function warnPaymentMethodChange(order: Order, to: PaymentMethod): readonly Violation<WarningCode, 'warn'>[] {
  return warningsAbout(order, 'paymentMethod.changed', { to })
}
