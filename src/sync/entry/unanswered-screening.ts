import type { UnansweredFields } from './unanswered-fields.js'

/**
 * What NP may have of a 審査依頼 that isn't answered (READ-20): of an order that has no NP取引ID it is a registration, and
 * else an update.
 */
export function unansweredScreening(npTransactionId: string | null, now: number): UnansweredFields {
  if (npTransactionId !== null) return { updateSentAtMs: now }
  return { unansweredRegistration: true, updateSentAtMs: 'never' }
}
