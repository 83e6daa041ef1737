import type { UnknownOutcome } from './unknown-outcome.js'
import type { UnknownReason } from './unknown-reason.js'

/** An outcome that isn't known, and why (READ-20). */
export function unknown(orderNumber: string, reason: UnknownReason): UnknownOutcome {
  return { orderNumber, outcome: 'unknown', reason }
}
