import { isInstant } from '../../order/form/is-instant.js'
import type { Order } from '../../order/order.js'
import { malformed } from '../../refusal/malformed.js'
import type { Violation } from '../../refusal/violation.js'
import { Err, Ok, type Result } from '../../result.js'
import { haveEverLeft } from '../order-state/have-ever-left.js'
import { readOrder } from '../order-state/read-order.js'
import type { KeptOrder } from './kept-order.js'

/**
 * Begins to keep an order: makes the `KeptOrder` that you store. Never throws.
 *
 * It sees the order alone, which drops NP's codes wherever its status shows no problem (READ-17). `startTakeOver` looks
 * at the row as well. If you begin without it, hand the same row to `observeKeptRow` next, or what is shown to
 * `observeKept`: a code that NP says of a report alone tells that the goods have left (SHIP-05).
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
  const seen = { lastKnownAt: at, lastSeenAt: at, approvalDenied: false, reportDenied: false }
  return Ok({ order: reading.order, ...seen, goodsHaveLeft: haveEverLeft(reading.order), parcelClaim: null })
}
