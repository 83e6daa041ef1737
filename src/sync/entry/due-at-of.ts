import { attempt } from '../../shape/attempt.js'
import { isWatched } from '../../status/watched-status.js'
import { isAbout } from './is-about.js'
import { isLeftAlone } from './is-left-alone.js'
import type { SyncEntry } from './sync-entry.js'

/** Not its `statusSince`: the clock that this is from may be ahead of the driver's. */
const AT_ONCE = 0

/**
 * From when there is something for the driver to do with an order, in milliseconds since 1970, or `null`: never, as
 * long as nothing changes. Closed and suspect orders are left alone (READ-07, READ-03). An order whose status changed
 * since a driver saw it is due at once (0), whatever the clock of whoever changed it says.
 *
 * A store asks this of every entry that it saves, keeps the answer in a column with an index, and answers `due` by it.
 * It never throws.
 *
 * @param entry - the entry as it is to be saved
 * @returns milliseconds since 1970; `null`: never, as long as nothing changes
 *
 * @category Sync
 */
export function dueAtOf(entry: SyncEntry): number | null {
  return attempt(
    () => dueAt(entry),
    () => null,
  )
}

function dueAt(entry: SyncEntry): number | null {
  if (isLeftAlone(entry) || !isWatched(entry.order.paymentStatus)) return null
  return isAbout(entry) ? entry.sync.dueAt : AT_ONCE
}
