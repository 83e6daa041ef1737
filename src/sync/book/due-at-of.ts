import { attempt } from '../../order/attempt.js'
import { isAbout } from './is-about.js'
import type { SyncEntry } from './sync-entry.js'
import { isWatched } from './watched-status.js'

/**
 * From when there is something for the driver to do with an order, in milliseconds since 1970, or `null`: never, as
 * long as nothing changes. Closed and suspect orders are left alone (READ-07, READ-03). Whatever changed its status since
 * a driver saw the order makes it due at once.
 *
 * A store asks this of every entry that it saves, keeps the answer in a column with an index, and answers `due` by it.
 * It never throws.
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
  const { order, sync } = entry
  if (order.closed !== null || order.syncTrust !== 'linked' || !isWatched(order.paymentStatus)) return null
  return isAbout(entry) ? sync.dueAt : sinceOf(order.statusSince)
}

/** An instant that isn't one must not keep an order from being due. */
function sinceOf(instant: string): number {
  const since = Date.parse(instant)
  return Number.isFinite(since) ? since : 0
}
