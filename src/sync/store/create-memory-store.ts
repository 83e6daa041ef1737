import { attentionOf } from '../entry/attention-of.js'
import { dueAtMsOf } from '../entry/due-at-ms-of.js'
import type { SyncEntry } from '../entry/sync-entry.js'
import { createOrderedIndex, type Place } from './ordered-index.js'
import type { SyncStore } from './sync-store.js'

/**
 * Makes a store in memory, for tests, simulations and the first steps. What it holds is gone with the process.
 *
 * @example
 * ```ts
 * const store = createMemoryStore()
 * await store.save(syncEntryOf(order), null) // 'saved'
 * await store.save(syncEntryOf(order), null) // 'conflict': it is there already
 * ```
 *
 * @category Sync
 */
export function createMemoryStore(): MemoryStore {
  const entries = new Map<string, SyncEntry>()
  const due = createOrderedIndex()
  const attention = createOrderedIndex()

  return {
    load: async (orderNumber) => entries.get(orderNumber) ?? null,
    async due({ byMs, beyondMs, after, limit }) {
      const place = after === null ? null : { rank: after.dueAtMs, orderNumber: after.orderNumber }
      const soon = due.behind(place, byMs, limit)
      const from = place !== null && place.rank >= beyondMs ? place : { rank: beyondMs, orderNumber: '' }
      return entriesOf([...soon, ...due.behind(from, Number.POSITIVE_INFINITY, limit - soon.length)], entries)
    },
    attention: async ({ after, limit }) => {
      const place = after === null ? null : { rank: 0, orderNumber: after }
      return entriesOf(attention.behind(place, 0, limit), entries)
    },
    async save(entry, expected) {
      const { orderNumber } = entry.order
      const stored = entries.get(orderNumber)
      if (stored === undefined) {
        if (expected !== null) return 'conflict'
      } else {
        if (stored.order.version !== expected?.version || stored.sync.revision !== expected.revision) return 'conflict'
        due.take(duePlace(stored))
        attention.take(attentionPlace(stored))
      }
      entries.set(orderNumber, entry)
      due.put(duePlace(entry))
      attention.put(attentionPlace(entry))
      return 'saved'
    },
    entries: () => entries.values(),
  }
}

/**
 * A {@link SyncStore} that can be looked into.
 *
 * @category Sync
 */
export interface MemoryStore extends SyncStore {
  /** All that it holds, in the order in which it was put in. */
  entries(): IterableIterator<SyncEntry>
}

function duePlace(entry: SyncEntry): Place | null {
  const rank = dueAtMsOf(entry)
  return rank === null ? null : { rank, orderNumber: entry.order.orderNumber }
}

/** By its number alone: none is more urgent than another. */
function attentionPlace(entry: SyncEntry): Place | null {
  return attentionOf(entry) === null ? null : { rank: 0, orderNumber: entry.order.orderNumber }
}

function entriesOf(numbers: readonly string[], entries: ReadonlyMap<string, SyncEntry>): SyncEntry[] {
  return numbers.flatMap((orderNumber) => entries.get(orderNumber) ?? [])
}
