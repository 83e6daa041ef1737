import type { Order } from '../../../order/order.js'
import type { Observation } from '../../observation/observation.js'
import type { KeptOrder } from '../kept-order.js'

/**
 * What follows from what makeshop shows of a kept order, and what to keep from now on.
 *
 * @category Kept orders
 */
export interface KeptObservation extends Observation {
  /**
   * The order as it is now, as plain data. If nothing follows, it is the very same object only if the library made it:
   * `events` is empty then, of one that was restored as well.
   */
  readonly order: Order
  /**
   * What to keep from now on. Store it even if the order is unchanged. Its `order` is that of the observation, unless
   * what is shown in doubt, or by an older look, makes a wiz invoice stale, which no event says (READ-11).
   */
  readonly kept: KeptOrder
}
