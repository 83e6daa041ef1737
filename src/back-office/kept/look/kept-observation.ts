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
   * The order as it is now, as plain data. Don't compare objects to detect a change: an order that was restored comes
   * back as another object even if nothing follows. `events` is empty then.
   */
  readonly order: Order
  /**
   * What to keep from now on. Store it even if the order is unchanged. Its `order` is that of the observation, unless
   * what is shown in doubt, or by an older look, makes a wiz invoice stale, which no event says (READ-11), or such a
   * look tells of a correction by which nobody has to look into NP's console any more (`keepDespiteRefusal`).
   */
  readonly kept: KeptOrder
}
