import type { KeptOrder } from '../../back-office/kept/kept-order.js'
import { orderFault } from '../../order/order-fault.js'
import { attempt } from '../../shape/attempt.js'
import { isRecord } from '../../shape/is-record.js'
import { readWith } from '../read-with.js'
import { storeOrder } from '../stored/store-order.js'
import type { StoredKeptOrder } from './stored-kept-order.js'
import { storedKeptOrderSchema } from './stored-kept-order-schema.js'

/**
 * Gives a kept order the form in which to store it: plain JSON with the `formatVersion` of its order. Store all of it.
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
  const read = attempt(
    () => (isRecord(kept) ? { ...kept } : null),
    () => null,
  )
  if (read === null) throw malformedAt('kept')
  const { order, lastKnownAt, lastSeenAt, approvalDenied, reportDenied, goodsHaveLeft, parcelClaim } = read
  const fault = orderFault(order)
  if (fault !== null) throw malformedAt(`kept.${fault}`)
  const beside = { lastKnownAt, lastSeenAt, approvalDenied, reportDenied, goodsHaveLeft, parcelClaim }
  const stored = readWith(storedKeptOrderSchema, { order: storeOrder(order), ...beside })
  if (!stored.ok) throw malformedAt(stored.val.issues.map(({ path }) => `kept.${path}`).join(', '))
  return stored.val
}

function malformedAt(path: string): TypeError {
  return new TypeError(`storeKept: ${path} is not of the documented shape (READ-24)`)
}
