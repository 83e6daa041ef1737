import type { Observation } from '../observation/observation.js'
import type { KeptOrder } from './kept-order.js'

/**
 * What follows from what makeshop shows of a kept order, and what to keep from now on.
 *
 * @category Kept orders
 */
export interface KeptObservation extends Observation {
  /** What to keep from now on; its `order` is that of the observation. Store it even if the order is unchanged. */
  readonly kept: KeptOrder
}
