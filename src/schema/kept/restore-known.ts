import type { KnownOrder } from '../../back-office/kept/known-order.js'
import { WHY_NOT_KEPT } from '../../back-office/kept/why-not-kept.js'
import { Ok, type Result } from '../../result.js'
import { isOneOf } from '../../shape/is-one-of.js'
import type { RestoreFailure } from '../stored/restore-failure.js'
import { restoreKept } from './restore-kept.js'

/**
 * Restores what is known under an order number from what `storeKnown` gave, or says why it can't be restored. It takes
 * anything and never throws (READ-24).
 *
 * @param value - what was stored, as parsed JSON
 * @returns `Ok` with what to hand to a take-over beside the order's row, or `Err` as from `restoreKept`. Then hand no
 * row of this order over: it would count as met for the first time
 *
 * @example
 * ```ts
 * const known = restoreKnown(JSON.parse(text))
 * if (known.ok) running.add(row, known.val)
 * ```
 *
 * @category Schemas
 */
export function restoreKnown(value: unknown): Result<KnownOrder, RestoreFailure> {
  return isOneOf(WHY_NOT_KEPT, value) ? Ok(value) : restoreKept(value)
}
