import type { PaymentMethod } from '../../../vocabulary/payment-method.js'
import type { ObserveOptions } from '../look/observe-options.js'

/**
 * When a row was written, which payment methods its shop has, and what is kept beside its order. You can pass the
 * options of an import here.
 *
 * @category Back office
 */
export interface RowOptions extends ObserveOptions {
  /** When makeshop made the export, not when it is read: ISO 8601 instant. */
  readonly at: string
  /** The shop's own 決済方法. A row is matched by their ids and labels before those of `PAYMENT_METHODS`. */
  readonly ownPaymentMethods?: readonly PaymentMethod[] | null | undefined
}
