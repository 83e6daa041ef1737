import type { PaymentMethod } from '../../../vocabulary/payment-method.js'
import type { ObserveOptions } from '../look/observe-options.js'

/**
 * When a row was written, which payment methods its shop has, and what is kept beside its order. The options of an
 * import are such.
 *
 * @category Back office
 */
export interface RowOptions extends ObserveOptions {
  /** When makeshop made the export, not when it is read: ISO 8601 instant. */
  readonly at: string
  /**
   * Whether goods of it are known to have left, though its 配送ステータス doesn't say so: then a cancel stops no parcel any
   * more. Left out: as the order says.
   */
  readonly goodsHaveLeft?: boolean | undefined
  /** The shop's own 決済方法, by whose id or label a row names one, before those of `PAYMENT_METHODS`. */
  readonly ownPaymentMethods?: readonly PaymentMethod[] | undefined
}
