import type { Observation } from '../observation/observation.js'
import type { KeptOrder } from './kept-order.js'

/**
 * What follows from what makeshop shows of a kept order, and what to keep from now on.
 *
 * @category Kept orders
 */
export interface KeptObservation extends Observation {
  /**
   * What to keep from now on. Store it even if the order is unchanged. Its `order` is that of the observation, unless
   * what is shown in doubt makes a wiz invoice stale, which no event says (READ-11).
   */
  readonly kept: KeptOrder
}
