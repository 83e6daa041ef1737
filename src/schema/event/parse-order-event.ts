import { ORDER_EVENT_TYPES } from '../../order/event/event-types.js'
import type { OrderEvent } from '../../order/event/order-event.js'
import type { Result } from '../../result.js'
import type { ShapeFailure } from '../issue/shape-failure.js'
import { readWith } from '../read-with.js'
import { orderEventSchema } from './order-event-schema.js'

/**
 * Reads anything as an event. It never throws: what is wrong, unknown fields included, comes as a value, worded in
 * Japanese and English (READ-24). It takes NP's own answers too, such as `screening.approved`: read what people send
 * with `parseOperatorEvent`.
 *
 * @param value - anything, such as parsed JSON
 * @returns `Ok` with a copy of the event, or `Err` with `malformed` (READ-24) and what is wrong, path by path, in both
 * languages
 *
 * @example
 * ```ts
 * const read = parseOrderEvent(await request.json())
 * if (read.ok) decide(order, read.val)
 * else console.log(read.val.issues[0]?.path)
 * ```
 *
 * @category Schemas
 */
export function parseOrderEvent(value: unknown): Result<OrderEvent, ShapeFailure> {
  return readWith(orderEventSchema, value, ORDER_EVENT_TYPES)
}
