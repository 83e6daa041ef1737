import type { OrderEvent, OrderEventType } from '../../order/event/order-event.js'
import type { Order } from '../../order/order.js'
import type { KnownPayloads } from './known-payloads.js'

/** One thing by which an order may have moved on while nobody looked. */
export interface Move {
  /** What happened. */
  readonly type: OrderEventType
  /** Who did it. */
  readonly by: 'link' | 'operator'
  /** The event as far as it is known. */
  readonly event: (payloads: KnownPayloads) => OrderEvent
  /**
   * Where the payload isn't known: the event with a made-up one, only to learn where it leads. It never gets into an
   * order. `null` where the payload is known or may be left open.
   */
  readonly standIn: ((payloads: KnownPayloads) => OrderEvent) | null
  /** What of such an event is sure: it is recorded before the status that it led to. */
  readonly sure: ((payloads: KnownPayloads) => OrderEvent) | null
  /** Whether it may have moved this order on; `decide` is asked, too. Left out: any. */
  readonly mayMove?: (order: Order) => boolean
}
