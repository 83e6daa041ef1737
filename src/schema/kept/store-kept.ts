import type { KeptOrder } from '../../back-office/kept/kept-order.js'
import { readKept } from '../../back-office/kept/read-kept.js'
import { storeOrder } from '../stored/store-order.js'
import type { StoredKeptOrder } from './stored-kept-order.js'

/**
 * Gives an order that is kept the form in which to store it, whole: plain JSON with the `formatVersion` of its order.
 * Only the documented fields are copied.
 *
 * @param kept - the order as it is kept
 *
 * @example
 * ```ts
 * const text = JSON.stringify(storeKept(observation.kept))
 * const restored = restoreKept(JSON.parse(text))
 * ```
 *
 * @throws TypeError when it isn't a `KeptOrder`: what couldn't be restored is never stored.
 *
 * @category Schemas
 */
export function storeKept(kept: KeptOrder): StoredKeptOrder {
  const read = readKept(kept)
  if (typeof read === 'string') throw new TypeError(`storeKept: ${read} is not of the documented shape (READ-24)`)
  return { ...read, order: storeOrder(read.order) }
}
