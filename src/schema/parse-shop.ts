import type { Shop } from '../order/shop.js'
import type { Result } from '../result.js'
import { readWith } from './read-with.js'
import type { ShapeFailure } from './shape-failure.js'
import { shopSchema } from './shop-schema.js'

/**
 * Reads anything as a shop's set-up. It never throws (READ-24), and no issue repeats the SPコード. Unknown fields are
 * dropped.
 *
 * @category Schemas
 */
export function parseShop(value: unknown): Result<Shop, ShapeFailure> {
  return readWith(shopSchema, value)
}
