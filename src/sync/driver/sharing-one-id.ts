import type { SyncEntry } from '../entry/sync-entry.js'

/**
 * The entries whose NP取引ID another order among them carries too: two orders can't be one transaction of NP's. An order
 * that a store gave twice shares it with nobody.
 */
export function sharingOneId(entries: readonly SyncEntry[]): ReadonlySet<SyncEntry> {
  const owner = new Map<string, string>()
  const shared = new Set<string | null>()
  for (const { order } of entries) {
    const { id } = order.npTransaction
    if (id === null) continue
    const known = owner.get(id)
    if (known === undefined) owner.set(id, order.orderNumber)
    else if (known !== order.orderNumber) shared.add(id)
  }
  return new Set(entries.filter(({ order: { npTransaction } }) => shared.has(npTransaction.id)))
}
