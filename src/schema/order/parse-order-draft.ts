import type { OrderDraft } from '../../order/draft/order-draft.js'
import type { Result } from '../../result.js'
import type { ShapeFailure } from '../issue/shape-failure.js'
import { readWith } from '../read-with.js'
import { orderDraftSchema } from './order-draft-schema.js'

/**
 * Reads anything as an order that comes in, for `placeOrder`. It never throws (READ-24). Unknown fields are dropped,
 * and so is what an order met in mid-life shows: that is for {@link parseOrderSnapshot}.
 *
 * @param value - anything, such as parsed JSON
 * @returns `Ok` with a copy of the draft, or `Err` with `malformed` (READ-24) and what is wrong, path by path, in both
 * languages
 *
 * @category Schemas
 */
export function parseOrderDraft(value: unknown): Result<OrderDraft, ShapeFailure> {
  return readWith(orderDraftSchema, value)
}
