import type { SyncEntry } from './sync-entry.js'

/**
 * Until when the last call for an order was under way, in milliseconds since 1970, whatever has become of the order
 * since; `null`: no call is known. By its lease where nobody saw it end, since a closed order is due no more, and
 * nobody finds a driver that was stopped; also where a store kept no more of the call than that it is open.
 */
export function underWayUntilMs({ sync }: SyncEntry): number | null {
  return sync.underWayUntilMs ?? (sync.call === 'open' ? sync.dueAtMs : null)
}
