import type { KnownOrder } from '../../back-office/kept/known-order.js'
import { WHY_NOT_KEPT } from '../../back-office/kept/why-not-kept.js'
import { isOneOf } from '../../shape/is-one-of.js'
import { storeKept } from './store-kept.js'
import type { StoredKnownOrder } from './stored-known-order.js'

/**
 * Gives what a take-over keeps under an order number the form in which to store it: a kept order as `storeKept` gives
 * it, or why none is kept (`WhyNotKept`), as it is.
 *
 * @param known - `toKeep` of a row that was taken over
 *
 * @example
 * ```ts
 * if (taken.toKeep !== null) save(taken.orderNumber, JSON.stringify(storeKnown(taken.toKeep)))
 * ```
 *
 * @throws TypeError when it is neither: what couldn't be restored is never stored.
 *
 * @category Schemas
 */
export function storeKnown(known: KnownOrder): StoredKnownOrder {
  return isOneOf(WHY_NOT_KEPT, known) ? known : storeKept(known)
}
