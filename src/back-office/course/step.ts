import type { Order } from '../../order/order.js'
import type { OrderEvent, OrderEventType } from '../../order/order-event.js'
import type { Seen } from './seen.js'

/** One thing that may have happened to an order unseen. */
export interface Step {
  /** What happened. */
  readonly type: OrderEventType
  /** Who did it. */
  readonly by: 'link' | 'operator'
  /** The event as far as it is known. */
  readonly event: (seen: Seen) => OrderEvent
  /**
   * For an event whose payload isn't known: a stand-in, by which alone is learnt where it leads. It never gets into an
   * order. `null` where the payload is known or may be left open.
   */
  readonly standIn: ((seen: Seen) => OrderEvent) | null
  /** What of such an event is sure, to be recorded before the status it led to. */
  readonly sure: ((seen: Seen) => OrderEvent) | null
  /** Whether it may have happened to this order; `decide` is asked, too. Left out: to any. */
  readonly from?: (order: Order) => boolean
}
