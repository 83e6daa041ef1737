import type { KeptOrder } from '../../back-office/kept/kept-order.js'
import { orderFields } from '../../order/order-fields.js'
import { Err, Ok, type Result } from '../../result.js'
import { attempt } from '../../shape/attempt.js'
import { isRecord } from '../../shape/is-record.js'
import { shapeIssueOf } from '../issue/shape-issue-of.js'
import { readWith } from '../read-with.js'
import { isNewerFormat } from '../stored/is-newer-format.js'
import type { RestoreFailure } from '../stored/restore-failure.js'
import { storedKeptOrderSchema } from './stored-kept-order-schema.js'

/**
 * Restores a kept order from what `storeKept` gave, or says why it can't be restored. It takes anything and never
 * throws (READ-24). The result is a fresh plain object.
 *
 * @param value - what was stored, as parsed JSON
 * @returns `Ok` with the order and what is kept beside it, or `Err` with `malformed` or `unknown_format_version`, and
 * what is wrong, path by path, in both languages. Then it is an order that nobody knows: don't ship it
 *
 * @example
 * ```ts
 * const restored = restoreKept(JSON.parse(text))
 * if (restored.ok) console.log(parcelGate(restored.val, newest).verdict)
 * ```
 *
 * @category Schemas
 */
export function restoreKept(value: unknown): Result<KeptOrder, RestoreFailure> {
  const stored = readWith(storedKeptOrderSchema, value)
  if (stored.ok) return Ok({ ...stored.val, order: orderFields(stored.val.order) })
  if (!isNewerFormat(orderIn(value))) return stored
  return Err({
    code: 'unknown_format_version',
    issues: [shapeIssueOf('unknown_format_version', 'order.formatVersion')],
  })
}

/** The order in what was stored, whatever that is. */
function orderIn(value: unknown): unknown {
  return attempt(
    () => (isRecord(value) ? value['order'] : undefined),
    () => undefined,
  )
}
