import { haveLeft } from '../../order/have-left.js'
import type { Order } from '../../order/order.js'
import { NOTHING_NOTED } from './nothing-noted.js'
import type { SyncEntry } from './sync-entry.js'
import type { SyncRecord } from './sync-record.js'

const UNTOUCHED: Omit<SyncRecord, 'goodsHaveLeft'> = {
  revision: 0,
  claims: 0,
  ...NOTHING_NOTED,
  dueAt: null,
  unansweredRegistration: false,
  unansweredReport: null,
}

/**
 * Makes the entry of an order that no driver has seen yet, to be put into a store. Never replace an entry by it: what
 * NP may have of the order without having answered would be forgotten (READ-20).
 *
 * Whether an order that NP has already was updated there lately, nobody can tell by the order. So the driver asks for
 * its result only `afterUpdateMs` after its `statusSince` (LINK-06).
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
  const { state } = order.npTransaction
  // NP has nothing of it, or its first registration: there was nothing that an update could have changed.
  const isNeverUpdated = state === 'none' || state === 'requested'
  const sync = { ...UNTOUCHED, goodsHaveLeft: haveLeft(order) }
  return { order, sync: isNeverUpdated ? { ...sync, updateSentAt: null } : sync }
}
