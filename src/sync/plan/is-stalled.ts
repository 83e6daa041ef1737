import { isWatched } from '../../status/watched-status.js'
import type { SyncEntry } from '../entry/sync-entry.js'
import type { SyncSchedule } from '../schedule/schedule.js'

/**
 * Whether an order has shown a status of the link for longer than it may; `triage` has thresholds of its own. One whose
 * `statusSince` lies as far in the future counts as well: a clock that was ahead wrote it, and nobody knows for how
 * long it has really been. One that is no instant says nothing.
 */
export function isStalled({ order }: SyncEntry, now: number, schedule: SyncSchedule): boolean {
  if (!isWatched(order.paymentStatus)) return false
  const { stalledAfterMs } = schedule.statuses[order.paymentStatus]
  return stalledAfterMs !== 'never' && Math.abs(now - Date.parse(order.statusSince)) > stalledAfterMs
}
