import fc from 'fast-check'
import type { UnknownOutcome } from '../../transport/unknown-outcome.js'
import { PLAIN } from './values.js'

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
      reason: fc.constantFrom(
        'timed_out',
        'connection_lost',
        'server_error',
        'missing',
        'contradictory',
        'not_understood',
        'aborted',
      ),
    },
    PLAIN,
  )
}
