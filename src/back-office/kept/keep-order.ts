import { isInstant } from '../../order/form/is-instant.js'
import type { Order } from '../../order/order.js'
import { malformed } from '../../refusal/malformed.js'
import type { Violation } from '../../refusal/violation.js'
import { Err, Ok, type Result } from '../../result.js'
import { readOrder } from '../order-state/read-order.js'
import { goodsLeftOf } from './goods-left-of.js'
import type { KeptOrder } from './kept-order.js'

/**
 * Begins to keep an order: makes the `KeptOrder` that you store. Never throws.
 *
 * @param order - the order, such as `row.order` of an import that meets it for the first time (READ-26)
 * @param at - when makeshop showed it like that, or when it was placed: ISO 8601 instant
 * @returns `Ok` with what is to be kept, or `Err` with `malformed` (READ-24) and the path of what is wrong
 *
 * @example
 * ```ts
 * const kept = keepOrder(row.order, options.at).unwrap()
 * ```
 *
 * @category Kept orders
 */
export function keepOrder(order: Order, at: string): Result<KeptOrder, Violation<'malformed'>> {
  const reading = readOrder(order)
  if (reading.order === null) return Err(malformed(reading.fault))
  if (!isInstant(at)) return Err(malformed('at'))
  return Ok({ order: reading.order, lastKnownAt: at, lastSeenAt: at, goodsHaveLeft: goodsLeftOf(reading.order) })
}
