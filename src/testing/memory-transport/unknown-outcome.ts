import type { UnknownOutcome } from '../../transport/unknown-outcome.js'
import type { UnknownReason } from '../../transport/unknown-reason.js'

/** An outcome that isn't known, and why (READ-20). The kit's own: for the port's, Node would open one more file. */
export function unknownOutcome(orderNumber: string, reason: UnknownReason): UnknownOutcome {
  return { orderNumber, outcome: 'unknown', reason }
}
