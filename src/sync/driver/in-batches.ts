import { addToList } from '../../shape/add-to-list.js'
import type { SyncEntry } from '../entry/sync-entry.js'
import { togetherOf } from '../entry/together-of.js'

/**
 * Entries in batches, the largest first. Orders of which calls said nothing go in smaller batches, as their records
 * say, and only with others that do: so they hold up none of the rest.
 */
export function inBatches(entries: readonly SyncEntry[], most: number): readonly (readonly SyncEntry[])[] {
  const bySize = new Map<number, SyncEntry[]>()
  for (const entry of entries) {
    addToList(bySize, Math.min(most, togetherOf(entry) ?? most), entry)
  }
  return [...bySize].sort(([one], [other]) => other - one).flatMap(([size, like]) => cut(like, size))
}

function cut(entries: readonly SyncEntry[], size: number): readonly (readonly SyncEntry[])[] {
  return Array.from({ length: Math.ceil(entries.length / size) }, (_, index) =>
    entries.slice(index * size, (index + 1) * size),
  )
}
