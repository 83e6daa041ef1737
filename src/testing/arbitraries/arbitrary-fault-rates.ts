import fc from 'fast-check'
import { FAULT_KINDS } from '../../simulator/options/fault-kind.js'
import type { FaultRates } from '../../simulator/options/np-simulator-options.js'

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
 * @category Testing
 */
export function arbitraryFaultRates(): fc.Arbitrary<FaultRates> {
  const most = 0.5 / FAULT_KINDS.length
  return fc
    .tuple(fc.subarray([...FAULT_KINDS]), fc.integer({ min: 1, max: 100 }))
    .map(([kinds, percent]) => Object.fromEntries(kinds.map((kind) => [kind, (most * percent) / 100])))
}
