import { isAbout } from '../book/is-about.js'
import type { SyncEntry } from '../book/sync-entry.js'

/** Entries in batches; one whose last call was refused as a whole gets a batch of its own, so that it holds up no other. */
export function inBatches(entries: readonly SyncEntry[], most: number): readonly (readonly SyncEntry[])[] {
  const apart = entries.filter((entry) => isAlone(entry)).map((entry) => [entry])
  const together = entries.filter((entry) => !isAlone(entry))
  const batches = Array.from({ length: Math.ceil(together.length / most) }, (_, at) =>
    together.slice(at * most, (at + 1) * most),
  )
  return [...batches, ...apart]
}

function isAlone(entry: SyncEntry): boolean {
  return isAbout(entry) && entry.sync.alone
}
