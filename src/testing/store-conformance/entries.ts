import type { Order } from '../../order/order.js'
import { entryOf } from '../../sync/entry/entry-of.js'
import type { SyncEntry } from '../../sync/entry/sync-entry.js'
import type { SyncRecord } from '../../sync/entry/sync-record.js'
import type { SyncStore } from '../../sync/store/sync-store.js'
import { anOrder, SINCE } from '../an-order.js'
import { mustEqualInAnyFieldOrder } from '../must-equal-in-any-field-order.js'

/** When the entries of the cases are due, in milliseconds since 1970. */
export const NOON = Date.parse('2026-04-01T12:00:00+09:00')

/** An entry that a driver has seen, due at noon unless told otherwise. */
export function anEntry(orderNumber: string, sync: Partial<SyncRecord> = {}, order: Partial<Order> = {}): SyncEntry {
  const about = { status: 'screening_in_progress', since: SINCE } as const
  const entry = entryOf(anOrder(orderNumber, order), false)
  return { order: entry.order, sync: { ...entry.sync, revision: 1, about, dueAtMs: NOON, ...sync } }
}

/** The same with every field filled, each by a value that nothing else has. */
export function aFullEntry(orderNumber: string): SyncEntry {
  const shipment = { carrier: 'seino', slipNumber: '0123-4567-8901' } as const
  return anEntry(
    orderNumber,
    {
      revision: 7,
      callCount: 5,
      call: 'unanswered',
      attempts: 3,
      together: 25,
      attention: 'stalled',
      unansweredRegistration: true,
      unansweredReport: { npTransactionId: '18121200002', shipment },
      updateSentAtMs: NOON - 1_234,
      underWayUntilMs: NOON - 1_200,
      goodsHaveLeft: true,
    },
    {
      deliveryStatus: 'shipped',
      receiptStatus: 'received',
      shipment,
      invoicePrintedAt: '2026-04-01T10:00:00.250+09:00',
      everApproved: null,
      problem: { stage: 'shipment', codes: ['𠮷野運輸', 'E0100114'] },
      openFollowUps: ['complete_delivery_again', 'check_np_console'],
      version: 11,
    },
  )
}

/** Puts entries in, each for the first time. */
export async function put(store: SyncStore, ...entries: readonly SyncEntry[]): Promise<void> {
  for (let from = 0; from < entries.length; from += 20)
    for (const saved of await Promise.all(entries.slice(from, from + 20).map((entry) => store.save(entry, null))))
      mustEqualInAnyFieldOrder(saved, 'saved', 'A first save is saved.')
}

/** More than a driver asks for at once unless told otherwise, and than most limits of somebody else's allow. */
export const PAGE = 1001

/** The order numbers of entries. */
export function numbersOf(entries: readonly SyncEntry[]): readonly string[] {
  return entries.map(({ order }) => order.orderNumber)
}
