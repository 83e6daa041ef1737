import { malformed } from '../../../refusal/malformed.js'
import type { Violation } from '../../../refusal/violation.js'
import { Err, Ok, type Result } from '../../../result.js'
import { isRecord } from '../../../shape/is-record.js'
import { orMalformed } from '../../answer/or-malformed.js'
import { shownObservation } from '../../observation/look/shown-observation.js'
import { readShown } from '../../observation/shown/read-shown.js'
import type { ShownOrder } from '../../observation/shown/shown-order.js'
import type { KeptOrder } from '../kept-order.js'
import { readKept } from '../read-kept.js'
import { besideOrder } from './beside-order.js'
import type { KeptObservation } from './kept-observation.js'
import { keptObservationOf } from './kept-observation-of.js'
import { lookAfterEdit } from './look-after-edit.js'

/**
 * `observe` for a kept order: what must have happened, and what to keep from now on. While goods that have left
 * are 未配送 again, each look says so (`goods_left_before`, READ-09). While its parcel is claimed, 配送完了 of an older look
 * isn't taken over beside the same status, either: that parcel is to be stopped. What shows that the order was
 * corrected settles the look into NP's console that a refused edit left (`keepDespiteRefusal`). Never throws.
 *
 * @param kept - the order as it is kept
 * @param shown - the order as makeshop shows it, and when that was seen
 * @returns `Ok` with the observation, or `Err` with `malformed` (READ-24) and the path of what is wrong
 *
 * @example
 * ```ts
 * const { kept } = observeKept(before, { paymentStatus: '審査OK', deliveryStatus: '未配送', at }).unwrap()
 * ```
 *
 * @category Kept orders
 */
export function observeKept(kept: KeptOrder, shown: ShownOrder): Result<KeptObservation, Violation<'malformed'>> {
  const known = readKept(kept)
  if (typeof known === 'string') return Err(malformed(known))
  return orMalformed('shown', () => {
    const seen = isRecord(shown) ? { ...shown } : shown
    const reading = readShown(seen)
    if (typeof reading === 'string') return Err(malformed(reading))
    const beside = besideOrder(known)
    const sight = { at: seen.at, shown: seen, besideEnd: null }
    return lookAfterEdit(known, seen, (order) => Ok(shownObservation(order, reading, beside))).map((observation) =>
      keptObservationOf(known, observation, { ...sight, isReturned: false, isGone: false, isGoneOtherwise: false }),
    )
  })
}
