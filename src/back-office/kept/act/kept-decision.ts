import type { Decision } from '../../../lifecycle/decision.js'
import type { Order } from '../../../order/order.js'
import type { Finding } from '../../answer/finding.js'
import type { KeptOrder } from '../kept-order.js'

/**
 * What an accepted event led to, and what to keep from now on.
 *
 * @category Kept orders
 */
export interface KeptDecision extends Decision {
  /**
   * The order as it is now, as plain data. Don't compare objects to detect a change, `changed` says it: an order that
   * was restored comes back as another object even if nothing changed.
   */
  readonly order: Order
  /** What to keep from now on; its `order` is that of the decision. */
  readonly kept: KeptOrder
  /**
   * Set if the parcel is claimed and isn't to leave any more, as after a cancel, as long as the claim stands: have it
   * stopped at once. Or the event says that it has left, though it was to be stopped (`stopped_parcel_left`): see what
   * was in it. `detail` names the claim; `explainAnswer` words it.
   */
  readonly parcelToStop: Finding<'claimed_parcel_to_stop' | 'stopped_parcel_left'> | null
}
