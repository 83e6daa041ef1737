import type { UnknownOutcome } from '../../transport/unknown-outcome.js'
import type { UnknownReason } from '../../transport/unknown-reason.js'

/** An outcome that isn't known, and why (READ-20). */
export function unknown(orderNumber: string, reason: UnknownReason): UnknownOutcome {
  return { orderNumber, outcome: 'unknown', reason }
}
