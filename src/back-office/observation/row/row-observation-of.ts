import type { Order } from '../../../order/order.js'
import { orderFault } from '../../../order/order-fault.js'
import { malformed } from '../../../refusal/malformed.js'
import type { Violation } from '../../../refusal/violation.js'
import { Err, Ok, type Result } from '../../../result.js'
import { isOneOf } from '../../../shape/is-one-of.js'
import { isRecord } from '../../../shape/is-record.js'
import { NP_SERVICES, type NpService } from '../../../vocabulary/np-service.js'
import { NP_SERVICE_LABELS } from '../../../vocabulary/np-service-labels.js'
import { orMalformed } from '../../answer/or-malformed.js'
import { observed } from '../look/observed.js'
import type { Observation } from '../observation.js'
import { readShown } from '../shown/read-shown.js'
import { openInMakeshop } from './open-in-makeshop.js'
import type { OrderRow } from './order-row.js'
import { type RefusedRowReading, readRefusedRow } from './read-refused-row.js'
import { readRowOptions } from './read-row-options.js'
import { rowObserved } from './row-observed.js'
import type { RowOptions } from './row-options.js'
import { withoutEmptyCells } from './without-empty-cells.js'

/**
 * What follows from a row, as `observeRow` and `observeKeptRow` say it.
 *
 * @param goodsHaveLeft - whether goods of the order are known to have left, though its 配送ステータス doesn't say so:
 * then a cancel stops no parcel any more
 */
export function rowObservationOf(
  order: Order,
  row: OrderRow,
  options: RowOptions,
  goodsHaveLeft: boolean,
): Result<Observation, Violation<'malformed'>> {
  return orMalformed('row', () => observedIn(order, row, options, goodsHaveLeft))
}

function observedIn(
  order: Order,
  row: OrderRow,
  given: RowOptions,
  goodsHaveLeft: boolean,
): Result<Observation, Violation<'malformed'>> {
  if (!isRecord(row)) return Err(malformed('row'))
  const fault = orderFault(order) ?? rowFault(order, row)
  if (fault !== null) return Err(malformed(fault))
  const options = readRowOptions(given)
  if (typeof options === 'string') return Err(malformed(options))
  const service = row.outcome === 'imported' ? (row.order?.service ?? order.service) : null
  if (row.outcome === 'imported' && (order.closed !== null || service === order.service)) {
    const read = readShown(row.shown)
    if (typeof read === 'string') return Err(malformed(`row.${read}`))
    const reading = withoutEmptyCells(order, read)
    return Ok(openInMakeshop(observed(order, reading, options), reading.seen.at, reading))
  }
  const refused = service === null ? readRefusedRow(row, options.at) : byService(service)
  if (typeof refused === 'string') return Err(malformed(refused))
  return Ok(rowObserved(order, refused, options, goodsHaveLeft))
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
    receiptStatus: null,
    isReturned: false,
    shown: null,
  }
}
