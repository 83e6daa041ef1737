import type { Order } from '../../../order/order.js'
import type { Violation } from '../../../refusal/violation.js'
import type { Result } from '../../../result.js'
import { readObserveOptions } from '../look/read-observe-options.js'
import type { Observation } from '../observation.js'
import type { OrderRow } from './order-row.js'
import { rowObservationOf } from './row-observation-of.js'
import type { RowOptions } from './row-options.js'

/**
 * Says what a row of an export means for an order that you know. If you keep orders from day to day, use
 * `observeKeptRow` instead.
 *
 * - A row that is imported: what `observe` says of it, and whether an order that is closed here is still open there.
 *   One of NP's other service counts as any other row.
 * - A cancel closes the order (CANC-01). What the row shows beside it (`shown`) counts first: goods that left are to be
 *   found, and what NP holds is to be cancelled there.
 * - Another payment method, of those that are known and not linked, closes it, too (PAY-03), where it can be changed:
 *   by way of 要確認 if the export skipped it (PAY-01). Elsewhere it counts as any other row.
 * - Any other row: nobody can tell what happened. The order becomes `suspect`, so that the gate holds until somebody
 *   has looked (READ-21). NP's word settles no such doubt: hand the row over once more before you ask the gate.
 *
 * Never throws.
 *
 * @param order - the order as it was known
 * @param row - the report of `./makeshop` on its row
 * @param options - when the export was made, and `lastKnownAt` of the order: 未配送 and an approval from before that
 * aren't taken over. What holds goods back, such as a cancel, counts whenever it was seen. After a confirmation
 * without an approval also `approvalDenied`, after one without a report `reportDenied`
 * @returns `Ok` with the observation, or `Err` with `malformed` (READ-24) and the path of what is wrong
 *
 * @example
 * ```ts
 * for await (const row of importExport(createReadStream('orders.csv'), options)) {
 *   if (row.outcome === 'header' || row.outcome === 'continued') continue
 *   if (row.outcome === 'file' && row.issues.length === 0) continue // only a note
 *   if (row.orderNumber === null) throw new Error(explainRow(row)) // it may be any order
 *   const known = orders.get(row.orderNumber) // with its lastKnownAt
 *   if (known === undefined) continue
 *   const { order } = observeRow(known.order, row, { ...options, lastKnownAt: known.lastKnownAt }).unwrap()
 *   const isLater = Date.parse(options.at) > Date.parse(known.lastKnownAt)
 *   orders.set(row.orderNumber, { order, lastKnownAt: isLater ? options.at : known.lastKnownAt })
 * }
 * ```
 *
 * @category Back office
 */
export function observeRow(
  order: Order,
  row: OrderRow,
  options: RowOptions,
): Result<Observation, Violation<'malformed'>> {
  return rowObservationOf(order, row, options, { known: readObserveOptions(options), goodsHaveLeft: false })
}
