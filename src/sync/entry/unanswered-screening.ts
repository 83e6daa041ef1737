import type { UnansweredFields } from './unanswered-fields.js'

/**
 * What NP may have of a 審査依頼 that isn't answered (READ-20): of an order that has no NP取引ID it is a registration, and
 * else an update. Where nobody recorded the id of what NP has, it may be either.
 */
export function unansweredScreening(
  npTransactionId: string | null,
  now: number,
  isIdMissing: boolean = false,
): UnansweredFields {
  if (npTransactionId !== null) return { updateSentAt: now }
  return { unansweredRegistration: true, updateSentAt: isIdMissing ? now : null }
}
