import fc from 'fast-check'
import { keysOf } from '../../shape/keys-of.js'
import type { UnknownOutcome } from '../../transport/unknown-outcome.js'
import type { UnknownReason } from '../../transport/unknown-reason.js'
import { PLAIN } from './values.js'

const REASONS: Readonly<Record<UnknownReason, true>> = {
  timed_out: true,
  connection_lost: true,
  server_error: true,
  missing: true,
  contradictory: true,
  not_understood: true,
  aborted: true,
}

/**
 * Any outcome of an order that isn't known (READ-20).
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
      reason: fc.constantFrom(...keysOf(REASONS)),
    },
    PLAIN,
  )
}
