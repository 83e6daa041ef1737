import type { Result } from '../../result.js'
import type { OrderDetails } from '../../transport/details/order-details.js'
import type { ShapeFailure } from '../issue/shape-failure.js'
import { readWith } from '../read-with.js'
import { orderDetailsSchema } from './order-details-schema.js'

/**
 * Reads anything as the details of an order, for `screeningRequestOf`. It never throws, and no issue repeats a value
 * (READ-24). Unknown fields are dropped.
 *
 * @param value - anything, such as parsed JSON
 * @returns `Ok` with a copy of the details, or `Err` with `malformed` (READ-24) and what is wrong, path by path, in
 * both languages
 *
 * @example
 * ```ts
 * const details = parseOrderDetails(JSON.parse(text))
 * if (!details.ok) console.log(details.val.issues.map(({ path, code }) => `${path}: ${code}`)) // [ 'buyer.postcode: missing' ]
 * ```
 *
 * @category Schemas
 */
export function parseOrderDetails(value: unknown): Result<OrderDetails, ShapeFailure> {
  return readWith(orderDetailsSchema, value)
}
