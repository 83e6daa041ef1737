import type { Order } from '../../order/order.js'
import { NOTHING_NOTED } from './nothing-noted.js'
import type { SyncEntry } from './sync-entry.js'
import type { SyncRecord } from './sync-record.js'

const UNTOUCHED: SyncRecord = {
  revision: 0,
  claims: 0,
  ...NOTHING_NOTED,
  dueAt: null,
  unansweredRegistration: false,
  unansweredReport: null,
  updateSentAt: null,
}

/**
 * Makes the entry of an order that no driver has seen yet, to be put into a store. Never replace an entry by it: what
 * NP may have of the order without having answered would be forgotten (READ-20).
 *
 * @param order - the order as it is
 *
 * @example
 * ```ts
 * const placed = placeOrder(draft, shop)
 * if (placed.ok) await store.save(syncEntryOf(placed.val), null)
 * ```
 *
 * @category Sync
 */
export function syncEntryOf(order: Order): SyncEntry {
  return { order, sync: UNTOUCHED }
}
