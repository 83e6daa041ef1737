import type { OrderEvent, OrderEventType } from '../../order/event/order-event.js'
import type { Order } from '../../order/order.js'
import type { PaymentStatus } from '../../vocabulary/payment-status.js'
import type { Answer } from '../answer/answer.js'
import type { ObservationCode } from './observation-code.js'

/**
 * How what is shown came about.
 *
 * - `unchanged`: it is what was known.
 * - `expected`: the link and NP went on.
 * - `operator`: an operator did something.
 * - `approval_taken_back`: an operator did something by which the order lost its 審査OK: stop the parcel. Where that was
 *   審査NG alone, and nobody saw a step towards it, the order is `suspect` now, too (`approval_may_stand`).
 * - `unexplained`: nothing in the lifecycle leads there; the order is `suspect` now.
 * - `outdated`: it was seen before what is known, or says what was so before it; nothing follows from it.
 * - `closed`: the order left the lifecycle; nothing follows from it, unless NP took the order on after all (READ-07).
 * - `not_understood`: the 決済ステータス shown isn't one of the ten; nothing follows from it.
 *
 * @category Back office
 */
export type ObservationKind =
  | 'unchanged'
  | 'expected'
  | 'operator'
  | 'approval_taken_back'
  | 'unexplained'
  | 'outdated'
  | 'closed'
  | 'not_understood'

/**
 * What follows from what makeshop shows.
 *
 * @category Back office
 */
export interface Observation extends Answer<ObservationCode> {
  /** How it came about. */
  readonly kind: ObservationKind
  /** What must have happened: the shortest course; empty where nothing has, or where none is known. */
  readonly course: readonly OrderEventType[]
  /**
   * The events by which `decide` led from the order as it was known to `order`: those of `course`, but where a payload
   * wasn't shown, a doubt and a confirmation leave open what is open (READ-21). The slip number of a carrier outside
   * the 14 makes no difference: where it isn't known, `slip-not-shown-0` stands for it (READ-18).
   */
  readonly events: readonly OrderEvent[]
  /** The order as it is now: the very same object where nothing follows. */
  readonly order: Order
  /**
   * The 決済ステータス that somebody has to confirm or deny after looking the order up in NP's console (READ-21);
   * `null`: none.
   */
  readonly toConfirm: PaymentStatus | null
}
