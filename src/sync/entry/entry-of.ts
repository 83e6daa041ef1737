import type { Order } from '../../order/order.js'
import { NOTHING_NOTED } from './nothing-noted.js'
import type { SyncEntry } from './sync-entry.js'

const UNTOUCHED = {
  revision: 0,
  callCount: 0,
  ...NOTHING_NOTED,
  dueAtMs: null,
  unansweredRegistration: false,
  unansweredReport: null,
  underWayUntilMs: null,
} as const

/** The entry of an order that no driver has seen yet, of which it is known whether goods left. */
export function entryOf(order: Order, goodsHaveLeft: boolean): SyncEntry {
  const { state } = order.npTransaction
  // NP has nothing of it, or its first registration: there was nothing that an update could have changed.
  const isNeverUpdated = state === 'none' || state === 'requested'
  // Behind the spread, new fields would have V8 give each record a shape of its own: four times the memory.
  return { order, sync: { goodsHaveLeft, updateSentAtMs: isNeverUpdated ? 'never' : null, ...UNTOUCHED } }
}
