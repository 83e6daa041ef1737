import type { OrderSnapshot } from '../../order/draft/order-snapshot.js'
import type { Result } from '../../result.js'
import type { ShapeFailure } from '../issue/shape-failure.js'
import { readWith } from '../read-with.js'
import { orderSnapshotSchema } from './order-snapshot-schema.js'

/**
 * Reads anything as an order met in mid-life, for `adoptOrder` (READ-26). It never throws (READ-24). Unknown fields
 * are dropped.
 *
 * @param value - anything, such as parsed JSON
 * @returns `Ok` with a copy of the snapshot, or `Err` with `malformed` (READ-24) and what is wrong, path by path, in
 * both languages
 *
 * @example
 * ```ts
 * const read = parseOrderSnapshot(JSON.parse(text))
 * if (read.ok) adoptOrder(read.val, shop)
 * else console.log(read.val.issues.map(({ path, message }) => `${path}: ${message.en}`))
 * ```
 *
 * @category Schemas
 */
export function parseOrderSnapshot(value: unknown): Result<OrderSnapshot, ShapeFailure> {
  return readWith(orderSnapshotSchema, value)
}
