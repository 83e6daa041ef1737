import type { SyncRecord } from './sync-record.js'

/**
 * When an update was sent, as it is noted once NP was asked since: never later than now. By a clock that was ahead, it
 * would keep the order waiting once that time comes near.
 */
export function updateSentBy({ updateSentAtMs }: SyncRecord, now: number): Partial<Pick<SyncRecord, 'updateSentAtMs'>> {
  return typeof updateSentAtMs === 'number' && updateSentAtMs > now ? { updateSentAtMs: now } : {}
}
