import type { Order } from '../../order/order.js'

/**
 * The format in which this release stores an order.
 *
 * @category Schemas
 */
export const FORMAT_VERSION = 1

/**
 * An order as it is stored: plain JSON that says in which format it is.
 *
 * @category Schemas
 */
export interface StoredOrder extends Order {
  /** The format: raised when a release stores orders that earlier ones can't restore. */
  readonly formatVersion: typeof FORMAT_VERSION
}
