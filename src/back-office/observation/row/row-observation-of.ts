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
import type { ObserveOptions } from '../look/observe-options.js'
import type { ObserveOptionsReading } from '../look/read-observe-options.js'
import { shownObservation } from '../look/shown-observation.js'
import type { Observation } from '../observation.js'
import { readShown } from '../shown/read-shown.js'
import { openInMakeshop } from './open-in-makeshop.js'
import type { OrderRow } from './order-row.js'
import { type RefusedRowReading, readRefusedRow } from './read-refused-row.js'
import { readRowOptions } from './read-row-options.js'
import { refusedRowObservation } from './refused-row-observation.js'
import type { RowOptions } from './row-options.js'
import { withoutEmptyCells } from './without-empty-cells.js'

/** What is known beside an order. */
interface Beside {
  /** As it was read; a text is the path of what is malformed (READ-24). */
  readonly known: ObserveOptionsReading | string
  /**
   * Whether goods of a kept order are known to have left, though its 配送ステータス doesn't say so: then a cancel stops no
   * parcel any more.
   */
  readonly goodsHaveLeft: boolean
}

/** What follows from a row, as `observeRow` and `observeKeptRow` say it. */
export function rowObservationOf(
  order: Order,
  row: OrderRow,
  options: Omit<RowOptions, keyof ObserveOptions>,
  beside: Beside,
): Result<Observation, Violation<'malformed'>> {
  return orMalformed('row', () => observationBy(order, row, options, beside))
}

function observationBy(
  order: Order,
  row: OrderRow,
  given: Omit<RowOptions, keyof ObserveOptions>,
  { known, goodsHaveLeft }: Beside,
): Result<Observation, Violation<'malformed'>> {
  if (!isRecord(row)) return Err(malformed('row'))
  const fault = orderFault(order) ?? rowFault(order, row)
  if (fault !== null) return Err(malformed(fault))
  if (typeof known === 'string') return Err(malformed(known))
  const read = readRowOptions(given)
  if (typeof read === 'string') return Err(malformed(read))
  const options = { ...read, ...known }
  const other = otherService(order, row)
  if (row.outcome === 'imported' && other === null) {
    const shown = readShown(row.shown)
    if (typeof shown === 'string') return Err(malformed(`row.${shown}`))
    const reading = withoutEmptyCells(order, shown)
    return Ok(openInMakeshop(shownObservation(order, reading, options), reading.seen.at, reading))
  }
  const refused = other === null ? readRefusedRow(row, options.at) : byService(other)
  if (typeof refused === 'string') return Err(malformed(refused))
  return Ok(refusedRowObservation(order, refused, options, goodsHaveLeft))
}

/** The service that an imported row shows of an open order, where it is NP's other one. */
function otherService({ closed, service }: Order, row: OrderRow): NpService | null {
  const shown = row.outcome === 'imported' && closed === null ? row.order?.service : service
  return shown === undefined || shown === service ? null : shown
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
    isGone: false,
  }
}
