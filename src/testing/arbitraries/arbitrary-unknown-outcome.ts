import fc from 'fast-check'
import type { UnknownOutcome } from '../../transport/unknown-outcome.js'
import { UNKNOWN_REASON_TEXTS } from '../../transport/wording/unknown-outcome-texts.js'
import { keysOf, PLAIN } from './values.js'

/**
 * Any outcome of an order that nobody knows (READ-20).
 *
 * @param orderNumber - 注文番号 of the order.
 *
 * @category Testing
 */
export function arbitraryUnknownOutcome(orderNumber: string): fc.Arbitrary<UnknownOutcome> {
  return fc.record(
    {
      orderNumber: fc.constant(orderNumber),
      outcome: fc.constant('unknown'),
      reason: fc.constantFrom(...keysOf(UNKNOWN_REASON_TEXTS)),
    },
    PLAIN,
  )
}
