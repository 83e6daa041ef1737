import type { UnknownReason } from './unknown-reason.js'

/**
 * An outcome that isn't known: neither a failure nor an approval (READ-20).
 *
 * @category Transport
 */
export interface UnknownOutcome {
  /** 注文番号. */
  readonly orderNumber: string
  /** It may have happened, or not. */
  readonly outcome: 'unknown'
  /** Why that isn't known. */
  readonly reason: UnknownReason
}

/** An outcome that isn't known, and why (READ-20). */
export function unknownOutcome(orderNumber: string, reason: UnknownReason): UnknownOutcome {
  return { orderNumber, outcome: 'unknown', reason }
}
