import type { SyncEntry } from '../book/sync-entry.js'

/** The entries whose NP取引ID another of them carries too: two orders can't be one transaction of NP's. */
export function sharingOneId(entries: readonly SyncEntry[]): ReadonlySet<SyncEntry> {
  const first = new Map<string, SyncEntry>()
  const sharing = new Set<SyncEntry>()
  for (const entry of entries) {
    const { id } = entry.order.npTransaction
    if (id === null) continue
    const before = first.get(id)
    if (before === undefined) first.set(id, entry)
    else sharing.add(before).add(entry)
  }
  return sharing
}
