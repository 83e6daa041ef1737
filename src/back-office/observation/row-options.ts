import type { PaymentMethod } from '../../vocabulary/payment-method.js'

/**
 * When a row was written, and which payment methods its shop has. The options of an import are such.
 *
 * @category Back office
 */
export interface RowOptions {
  /** When makeshop made the export, not when it is read: ISO 8601 instant. */
  readonly at: string
  /** The shop's own 決済方法, by whose id or label a row names one, before those of `PAYMENT_METHODS`. */
  readonly ownPaymentMethods?: readonly PaymentMethod[] | undefined
}
