import type { KeptOrder } from '../../back-office/kept/kept-order.js'
import { haveEverLeft } from '../../back-office/order-state/have-ever-left.js'
import type { Order } from '../../order/order.js'
import { isRecord } from '../../shape/is-record.js'
import { mistake } from '../../shape/mistake.js'
import { entryOf } from './entry-of.js'
import type { SyncEntry } from './sync-entry.js'

/**
 * Makes the entry of an order that no driver has seen yet, to be put into a store. Never replace an entry by it: what
 * NP may have of the order without having answered would be forgotten (READ-20).
 *
 * Whether an order that NP has already was updated there lately, nobody can tell by the order. So the driver asks for
 * its result only `afterUpdateMs` after its `statusSince` (LINK-06).
 *
 * @param order - the order as it is, or as the back office kept it: a `KeptOrder` knows whether goods left before
 *   (READ-09). A claimed parcel counts as left: a store knows no claim
 * @throws TypeError if it isn't an object, such as the JSON text of an order: parse and restore it first
 *
 * @example
 * ```ts
 * const placed = placeOrder(draft, shop)
 * if (placed.ok) await store.save(syncEntryOf(placed.val), null)
 * ```
 *
 * @category Sync
 */
export function syncEntryOf(order: Order | KeptOrder): SyncEntry {
  const given: unknown = order
  // `in` would repeat a text that it is asked of.
  if (!isRecord(given)) mistake('The order', 'an object: an Order or a KeptOrder')
  return 'order' in order
    ? entryOf(order.order, order.goodsHaveLeft || order.parcelClaim !== null)
    : entryOf(order, haveEverLeft(order))
}
