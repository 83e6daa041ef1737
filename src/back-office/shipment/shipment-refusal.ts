import type { Refusal } from '../../refusal/refusal.js'

/**
 * Why a shipment isn't planned: the refusal that `decide` gives, and whether that is because it was entered before.
 *
 * @category Back office
 */
export interface ShipmentRefusal extends Refusal {
  /**
   * Whether the order is 配送完了 with this very carrier and slip, so that a list of slips that is entered once more has nothing to do
   * for it. `false` as well where the order has none on record: it does only of a shipment that NP was to be told of (READ-18).
   */
  readonly shippedAsPlanned: boolean
}
