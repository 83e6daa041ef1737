import type { SyncRecord } from './sync-record.js'

/**
 * When an update was sent, as it is noted once NP was asked since: never later than now. By a clock that was ahead, it
 * would keep the order waiting once that time comes near.
 */
export function updateSentBy({ updateSentAt }: SyncRecord, now: number): Partial<Pick<SyncRecord, 'updateSentAt'>> {
  return typeof updateSentAt === 'number' && updateSentAt > now ? { updateSentAt: now } : {}
}
