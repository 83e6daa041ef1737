import fc from 'fast-check'
import { FAULT_KINDS } from '../../simulator/fault/fault-kind.js'
import type { FaultRates } from '../../simulator/options/np-simulator-options.js'
import type { TransportFault } from '../../transport/transport-fault.js'
import type { UnknownOutcome } from '../../transport/unknown-outcome.js'
import { PLAIN } from './values.js'

/**
 * Any fault of a whole call.
 *
 * @category Arbitraries
 */
export function arbitraryTransportFault(): fc.Arbitrary<TransportFault> {
  return fc.record(
    {
      code: fc.constantFrom(
        'credentials_refused',
        'maintenance',
        'offline',
        'not_understood',
        'request_refused',
        'aborted',
        'malformed',
      ),
      acted: fc.constantFrom('no', 'unknown'),
      status: fc.constantFrom(null, 200, 400, 401, 500, 503),
      npCodes: fc.subarray(['EPRO0101', 'X-unknown']),
    },
    PLAIN,
  )
}

/**
 * Any outcome of an order that nobody knows (READ-20).
 *
 * @param orderNumber - 注文番号 of the order.
 *
 * @category Arbitraries
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

/**
 * Faults for a simulated NP: some kinds, each with a probability of its own, together at most a half.
 *
 * @example
 * ```ts
 * fc.assert(
 *   fc.asyncProperty(arbitraryFaultRates(), fc.nat(), async (faults, seed) => {
 *     const np = createNpSimulator({ clock: createVirtualClock('2026-04-01T10:00:00+09:00'), credentials, faults, seed })
 *     return nothingIsLost(np)
 *   }),
 * )
 * ```
 *
 * @category Arbitraries
 */
export function arbitraryFaultRates(): fc.Arbitrary<FaultRates> {
  const most = 0.5 / FAULT_KINDS.length
  return fc
    .tuple(fc.subarray([...FAULT_KINDS]), fc.integer({ min: 1, max: 100 }))
    .map(([kinds, percent]) => Object.fromEntries(kinds.map((kind) => [kind, (most * percent) / 100])))
}
