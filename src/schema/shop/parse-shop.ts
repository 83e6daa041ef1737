import type { Shop } from '../../order/draft/shop.js'
import type { Result } from '../../result.js'
import type { ShapeFailure } from '../issue/shape-failure.js'
import { readWith } from '../read-with.js'
import { shopSchema } from './shop-schema.js'

/**
 * Reads anything as a shop's set-up. It never throws (READ-24), and no issue repeats the SPコード. Unknown fields are
 * dropped.
 *
 * @param value - anything, such as parsed JSON
 * @returns `Ok` with a copy of the set-up, or `Err` with `malformed` (READ-24) and what is wrong, path by path, in both
 * languages
 *
 * @category Schemas
 */
export function parseShop(value: unknown): Result<Shop, ShapeFailure> {
  return readWith(shopSchema, value)
}
