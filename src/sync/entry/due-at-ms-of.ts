import { attempt } from '../../shape/attempt.js'
import { isWatched } from '../../status/watched-status.js'
import { isAbout } from './is-about.js'
import { isLeftAlone } from './is-left-alone.js'
import type { SyncEntry } from './sync-entry.js'

/** Not its `statusSince`: the clock that this is from may be ahead of the driver's. */
const AT_ONCE = 0

/**
 * Says from when the driver has something to do with an order. It never throws.
 *
 * - Closed and suspect orders are left alone: `null` (READ-07, READ-03).
 * - An order whose status changed since a driver saw it to one that the driver watches (`WATCHED_STATUSES`) is due at
 *   once: 0, whatever the clock of whoever changed it says.
 *
 * For a store: ask it of every entry that is saved, keep the answer in an indexed column, and answer `due` by that
 * column.
 *
 * @param entry - the entry as it is to be saved
 * @returns milliseconds since the epoch (1970); `null`: never, as long as nothing changes
 *
 * @category Sync
 */
export function dueAtMsOf(entry: SyncEntry): number | null {
  return attempt(
    () => dueAtMs(entry),
    () => null,
  )
}

function dueAtMs(entry: SyncEntry): number | null {
  if (isLeftAlone(entry) || !isWatched(entry.order.paymentStatus)) return null
  return isAbout(entry) ? entry.sync.dueAtMs : AT_ONCE
}
