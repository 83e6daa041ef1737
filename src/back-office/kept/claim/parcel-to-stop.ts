import type { Finding } from '../../answer/finding.js'
import { findingOf } from '../../answer/finding-of.js'
import type { KeptOrder } from '../kept-order.js'
import { readKept } from '../read-kept.js'
import { claimToStop } from './claim-to-stop.js'

/**
 * Says that a claimed parcel isn't to leave any more: since it was claimed its order couldn't ship, or had to be seen
 * once more. `decideKept`, `observeKept` and `observeKeptRow` say so themselves. Call it with what `keepDespiteRefusal`
 * gives, or with what you keep in any other way, such as an order that is adopted anew. It doesn't know whether the
 * newest export has the order. Never throws.
 *
 * @param kept - the order as it is kept
 * @returns what to tell whoever hands the parcel out (`detail` names the claim), or `malformed` (READ-24); `null` if
 *   nobody claims it, its goods are known to have left, or it may leave
 *
 * @example
 * ```ts
 * const after = keepDespiteRefusal(kept, event).unwrap()
 * const toStop = parcelToStop(after)
 * if (toStop !== null) console.log(explainAnswer(toStop))
 * ```
 *
 * @category Kept orders
 */
export function parcelToStop(kept: KeptOrder): Finding<'claimed_parcel_to_stop' | 'malformed'> | null {
  const known = readKept(kept)
  return typeof known === 'string' ? findingOf('malformed', 'READ-24', known) : claimToStop(known)
}
