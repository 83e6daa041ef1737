import type { SyncEntry } from './sync-entry.js'

/** Whether the driver leaves an order alone, whatever its status: it is closed (READ-07) or in doubt (READ-03). */
export function isLeftAlone({ order }: SyncEntry): boolean {
  return order.closed !== null || order.syncTrust !== 'linked'
}
