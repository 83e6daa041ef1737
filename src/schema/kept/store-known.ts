import type { KnownOrder } from '../../back-office/kept/known-order.js'
import { storeKept } from './store-kept.js'
import type { StoredKnownOrder } from './stored-known-order.js'

/**
 * Gives what a take-over keeps under an order number the form in which to store it: a kept order as `storeKept` gives
 * it, or `other_payment_method` if the number was met with another 決済方法.
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
  return known === 'other_payment_method' ? known : storeKept(known)
}
