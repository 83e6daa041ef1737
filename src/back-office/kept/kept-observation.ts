import type { Observation } from '../observation/observation.js'
import type { KeptOrder } from './kept-order.js'

/**
 * What follows from what makeshop shows, for an order that is kept.
 *
 * @category Kept orders
 */
export interface KeptObservation extends Observation {
  /**
   * What is to be kept from now on; its `order` is that of the observation. Store it even where the order is unchanged.
   */
  readonly kept: KeptOrder
}
