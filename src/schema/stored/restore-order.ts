import type { Order } from '../../order/order.js'
import { orderFields } from '../../order/order-fields.js'
import { Err, Ok, type Result } from '../../result.js'
import { shapeIssueOf } from '../issue/shape-issue-of.js'
import { readWith } from '../read-with.js'
import { isNewerFormat } from './is-newer-format.js'
import type { RestoreFailure } from './restore-failure.js'
import { storedOrderSchema } from './stored-order-schema.js'

/**
 * Restores an order from what `storeOrder` gave, or says why it can't be restored. It takes anything and never throws
 * (READ-24). The order is a fresh plain object.
 *
 * @param value - what was stored, as parsed JSON
 * @returns `Ok` with the order, or `Err` with `malformed` or `unknown_format_version`, and what is wrong, path by path,
 * in both languages
 *
 * @example
 * ```ts
 * const restored = restoreOrder(JSON.parse(text))
 * if (!restored.ok) console.log(restored.val.code, restored.val.issues)
 * ```
 *
 * @category Schemas
 */
export function restoreOrder(value: unknown): Result<Order, RestoreFailure> {
  const stored = readWith(storedOrderSchema, value)
  if (stored.ok) return Ok(orderFields(stored.val))
  if (!isNewerFormat(value)) return stored
  return Err({
    code: 'unknown_format_version',
    issues: [shapeIssueOf('unknown_format_version', 'formatVersion')],
  })
}
