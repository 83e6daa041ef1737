import type { OrderEvent, OrderEventType } from '../../order/event/order-event.js'
import type { Order } from '../../order/order.js'
import type { PaymentStatus } from '../../vocabulary/payment-status.js'
import type { Answer } from '../answer/answer.js'
import type { ObservationCode } from './observation-code.js'

/**
 * How the order came to be what makeshop shows.
 *
 * - `unchanged`: it is as it was known.
 * - `expected`: the link and NP went on.
 * - `operator`: an operator did something.
 * - `approval_taken_back`: an operator did something that ended 審査OK: stop the parcel. If 審査NG is shown, and nobody
 *   saw a step towards it, the order is `suspect` now, too (`rejected_unseen`).
 * - `unexplained`: nothing in the lifecycle leads there, or it may be what a confirmation denied. The order is
 *   `suspect` now.
 * - `outdated`: it was seen before what is known, or shows an earlier state. It isn't taken over; but it may tell of an
 *   edit (`edited_meanwhile`). (配送完了 beside the same status is never `outdated`: it says that goods have left. Nor is
 *   審査NG that was shown while the order was known as 審査OK: that is `unexplained`.)
 * - `closed`: the order left the lifecycle. Nothing follows, unless NP took the order on after all (READ-07).
 * - `not_understood`: the 決済ステータス shown isn't one of the ten. Nothing follows.
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
  /** What must have happened: the shortest course. Empty if nothing has happened, or nobody knows what. */
  readonly course: readonly OrderEventType[]
  /**
   * The events that lead, through `decide`, from the order as it was known to `order`. They are those of `course`,
   * except that a doubt and a confirmation stand for what wasn't shown in full (READ-21), and that a look into NP's
   * console which nobody needs any more is done. The slip number of a carrier
   * that isn't supported makes no difference: if it isn't known, `slip-not-shown-0` stands for it (READ-18).
   *
   * A wiz invoice alone isn't taken along: an `invoice.printed` only follows from 配送完了 (READ-04), and nobody recorded
   * it. If you make an order of the events yourself, set `invoicePrintedAt: null` in it, as in `order`.
   */
  readonly events: readonly OrderEvent[]
  /** The order as it is now: the very same object if nothing follows. */
  readonly order: Order
  /** The 決済ステータス that somebody has to confirm or deny after a look into NP's console (READ-21); `null`: none. */
  readonly toConfirm: PaymentStatus | null
}
