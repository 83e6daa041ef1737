import type { SyncEntry } from '../../entry/sync-entry.js'
import type { Settings } from '../run/settings.js'

/**
 * Whether the call for a claimed order may still begin: not in the second half of its lease, which is for the call
 * itself. A store that was slow to answer may have left little of it, and whoever comes after the lease takes the call
 * for made.
 */
export function isInTime({ sync }: SyncEntry, { clock, schedule }: Settings): boolean {
  return (sync.dueAtMs ?? 0) - clock.now() > schedule.leaseMs / 2
}
