import type { Order } from '../../../order/order.js'
import { orderFault } from '../../../order/order-fault.js'
import { malformed } from '../../../refusal/malformed.js'
import type { Violation } from '../../../refusal/violation.js'
import { Err, Ok, type Result } from '../../../result.js'
import { isOneOf } from '../../../shape/is-one-of.js'
import { isRecord } from '../../../shape/is-record.js'
import { NP_SERVICES, type NpService } from '../../../vocabulary/np-service.js'
import { NP_SERVICE_LABELS } from '../../../vocabulary/np-service-labels.js'
import { orMalformed } from '../../or-malformed.js'
import { observed } from '../look/observed.js'
import type { Observation } from '../observation.js'
import { readShown } from '../shown/read-shown.js'
import { openInMakeshop } from './open-in-makeshop.js'
import type { OrderRow } from './order-row.js'
import { type RefusedRowReading, readRefusedRow } from './read-refused-row.js'
import { readRowOptions } from './read-row-options.js'
import { rowObserved } from './row-observed.js'
import type { RowOptions } from './row-options.js'

/**
 * What follows from a row of an export for an order that is known: of one that is imported what {@link observe} says,
 * of one that isn't what no status shows. A cancel closes the order (CANC-01), and so does another payment method
 * (PAY-03), by way of 要確認 where the export skipped it (PAY-01). Of any other row nobody can tell what happened: the
 * order becomes `suspect`, so that the gate holds until somebody has looked (READ-21). NP's word settles no such doubt:
 * hand the row over once more before you ask the gate. Never throws.
 *
 * @param order - the order as it was known
 * @param row - the report of `./makeshop` on its row
 * @param options - when the export was made, and `lastKnownAt` of the order: 未配送 and an approval from before that
 * aren't taken over. What holds goods back, such as a cancel, counts whenever it was seen
 * @returns `Ok` with the observation, or `Err` with `malformed` (READ-24) and the path of what is wrong
 *
 * @example
 * ```ts
 * for await (const row of importExport(createReadStream('orders.csv'), options)) {
 *   if (row.outcome === 'header' || row.outcome === 'continued') continue
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
  return orMalformed('row', () => observedIn(order, row, options))
}

function observedIn(order: Order, row: OrderRow, given: RowOptions): Result<Observation, Violation<'malformed'>> {
  if (!isRecord(row)) return Err(malformed('row'))
  const fault = orderFault(order) ?? rowFault(order, row)
  if (fault !== null) return Err(malformed(fault))
  const options = readRowOptions(given)
  if (typeof options === 'string') return Err(malformed(options))
  const service = row.outcome === 'imported' ? (row.order?.service ?? order.service) : null
  if (row.outcome === 'imported' && (order.closed !== null || service === order.service)) {
    const reading = readShown(row.shown)
    return typeof reading === 'string'
      ? Err(malformed(`row.${reading}`))
      : Ok(openInMakeshop(observed(order, reading, options), reading.seen.at, reading))
  }
  const refused = service === null ? readRefusedRow(row) : byService(service)
  if (typeof refused === 'string') return Err(malformed(refused))
  return Ok(rowObserved(order, refused, options))
}

function rowFault(order: Order, row: OrderRow): string | null {
  if ((row.orderNumber ?? order.orderNumber) !== order.orderNumber) return 'row.orderNumber'
  if (row.outcome !== 'imported' || row.order == null) return null
  if (!isRecord(row.order)) return 'row.order'
  return isOneOf(NP_SERVICES, row.order.service) ? null : 'row.order.service'
}

/** NP後払い doesn't become NP後払いwiz: whichever is wrong, it says whether an invoice is to be printed (SHIP-08). */
function byService(service: NpService): RefusedRowReading {
  return {
    code: 'other_payment_method',
    rule: 'PAY-01',
    paymentMethod: NP_SERVICE_LABELS[service].ja,
    isReturned: false,
  }
}
