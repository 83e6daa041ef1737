import type { KeptOrder } from '../../back-office/kept/kept-order.js'
import type { StoredOrder } from '../stored/stored-order.js'

/**
 * A kept order as it is stored: plain JSON, in which the order says in which format it is.
 *
 * @category Schemas
 */
export interface StoredKeptOrder extends Omit<KeptOrder, 'order'> {
  /** The order, as `storeOrder` gives it. */
  readonly order: StoredOrder
}
