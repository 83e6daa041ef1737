import type { AskedOfNp } from '../../transport/asked-of-np.js'
import type { TransportFault } from '../../transport/transport-fault.js'

/**
 * Something that went wrong beyond a single answer, as plain data. What was thrown may hold anything, so it isn't in
 * here: it goes to `onThrown`.
 *
 * - `transport`: a whole call to NP failed.
 * - `transport_threw`: the transport threw or rejected, which it must not. What it was called with is `unknown`.
 * - `store`: the store threw, rejected, gave the entry of another order, or didn't say whether it saved. For `due` and
 *   `attention` also: its pages don't go forward, so that not everything is seen to, or listed.
 * - `store_malformed` (READ-24): the store gave something that is no entry.
 * - `details`: `details` threw, rejected or failed for an order.
 * - `details_timed_out`: the details took longer than the driver waits.
 * - `request_malformed` (READ-24): nothing can be sent for an order, since it or its details aren't of the documented
 *   shape.
 * - `not_found`: the store has no such order.
 *
 * @category Sync
 */
export type SyncFault =
  | {
      /** Where it went wrong. */
      readonly code: 'transport'
      /** What was asked of NP. */
      readonly asked: AskedOfNp
      /** What went wrong. */
      readonly fault: TransportFault
      /** How many orders were in the call. */
      readonly orders: number
    }
  | {
      /** Where it went wrong. */
      readonly code: 'transport_threw'
      /** What was asked of NP. */
      readonly asked: AskedOfNp
      /** How many orders were in the call. */
      readonly orders: number
    }
  | {
      /** Where it went wrong. */
      readonly code: 'store'
      /** What was asked of the store. */
      readonly doing: 'load' | 'due' | 'attention' | 'save'
      /** The order; `null` if it was about several. */
      readonly orderNumber: string | null
    }
  | {
      /** Where it went wrong. */
      readonly code: 'store_malformed'
      /** The order; `null` if not even that can be read. */
      readonly orderNumber: string | null
    }
  | {
      /** Where it went wrong. */
      readonly code: 'details' | 'details_timed_out' | 'not_found'
      /** 注文番号. */
      readonly orderNumber: string
    }
  | {
      /** Where it went wrong. */
      readonly code: 'request_malformed'
      /** 注文番号. */
      readonly orderNumber: string
      /** Where, such as `details.buyer.postcode`; `null`: that isn't known. It never holds a value. */
      readonly path: string | null
    }
