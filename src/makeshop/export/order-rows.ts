import { NONE } from '../../shape/none.js'
import type { ImportIssue } from '../report/import-issue.js'
import type { ImportOrderRow } from '../report/import-row.js'
import { issue } from '../report/issue.js'
import { notUnderstood } from '../report/not-understood.js'
import type { CommonDelivery } from '../row/common-delivery.js'
import { deliveryStateIn } from '../row/delivery-state-in.js'
import type { ImportContext } from '../row/import-context.js'
import { oneDeliveryMore } from '../row/one-delivery-more.js'
import { orderNumberIn } from '../row/order-number-in.js'
import { orderReport } from '../row/order-report.js'
import { rowShowsGone } from '../row/row-shows-gone.js'
import { saysOfDelivery } from '../row/says-of-delivery.js'
import { EXPORT_COLUMNS, type ExportColumn } from '../settings/export-column.js'
import type { ShownRow } from './shown-in-row.js'

/** The rows of one order, one for each of its items: they have to say the same of it, or nothing. */
export interface OrderRows {
  /** The number of the last of them. */
  readonly row: number
  readonly shown: ShownRow
  readonly severalDestinations: boolean
  /** What they say of the delivery, each read by itself, since each may go elsewhere. */
  readonly deliveries: CommonDelivery
  /** Whether a row behind the first shows 配送完了: of several, the first cell alone stands in `shown`. */
  readonly isFurtherShipped: boolean
  /** Whether such a row shows goods as gone, by that or in another way. */
  readonly isFurtherGone: boolean
  /**
   * What is wrong with a row of the same order right before or behind them: without it nobody knows what they say
   * together.
   */
  readonly faults: readonly ImportIssue[]
  /** The first column in which they differ. */
  readonly disagreement: ExportColumn | null
  /** The first of 配送業者 and 伝票番号 in which they differ. */
  readonly shipmentsDiffer: ExportColumn | null
}

/**
 * What the rows of one order have to agree in. What differs from item to item can't be among it, or no order of several
 * items could be read.
 */
const OF_ORDER: Readonly<Record<ExportColumn, boolean>> = {
  orderNumber: true,
  paymentStatus: true,
  deliveryStatus: true,
  processing: true,
  paymentMethod: true,
  receiptStatus: true,
  // Where these differ, the order may have left in several parcels.
  carrier: false,
  slipNumber: false,
  paymentFee: true,
  orderDate: true,
  orderTime: true,
  // Where it differs the order has several destinations (LINK-03).
  destination: false,
  npTransactionId: true,
  problemCodes: true,
}

const OF_SHIPMENT = ['carrier', 'slipNumber'] as const satisfies readonly ExportColumn[]

/** The first row of an order. */
export function firstRow(
  row: number,
  shown: ShownRow,
  faults: readonly ImportIssue[],
  context: ImportContext,
): OrderRows {
  const deliveries = deliveryStateIn(shown, context)
  const further = {
    severalDestinations: false,
    isFurtherShipped: false,
    isFurtherGone: false,
    disagreement: null,
    shipmentsDiffer: null,
  }
  return { row, shown, deliveries, faults, ...further }
}

/** The same order with one row more. */
export function oneRowMore(before: OrderRows, row: number, next: ShownRow, context: ImportContext): OrderRows {
  const differs = (column: ExportColumn): boolean =>
    Boolean(next[column]) && Boolean(before.shown[column]) && next[column] !== before.shown[column]
  const shown: Record<ExportColumn, string | null> = { ...before.shown }
  for (const column of EXPORT_COLUMNS) shown[column] ||= next[column]
  return {
    row,
    shown,
    severalDestinations: before.severalDestinations || differs('destination'),
    deliveries: oneDeliveryMore(before.deliveries, deliveryStateIn(next, context)),
    isFurtherShipped: before.isFurtherShipped || saysOfDelivery('shipped', next, context.meanings),
    isFurtherGone: before.isFurtherGone || rowShowsGone(next, context.meanings),
    faults: before.faults,
    disagreement: before.disagreement ?? EXPORT_COLUMNS.find((column) => OF_ORDER[column] && differs(column)) ?? null,
    shipmentsDiffer: before.shipmentsDiffer ?? OF_SHIPMENT.find(differs) ?? null,
  }
}

/**
 * What came of an order, once its last row is there. Once it is 配送完了, rows with several slips are of parcels that
 * have left: nobody knows by which of them it is reported, so none is shown. Before that, such rows aren't understood,
 * lest anything ships by them.
 */
export function reportOf(rows: OrderRows, context: ImportContext): ImportOrderRow {
  const { row, shown, severalDestinations, deliveries, isFurtherShipped, isFurtherGone, faults, shipmentsDiffer } = rows
  const hasLeftInParcels = shipmentsDiffer !== null && saysOfDelivery('shipped', shown, context.meanings)
  const disagreement = rows.disagreement ?? (hasLeftInParcels ? null : shipmentsDiffer)
  const notes = hasLeftInParcels && !severalDestinations ? [issue('shipments_differ', shipmentsDiffer)] : NONE
  // The rows of one destination are read as one.
  const together = severalDestinations ? deliveries : null
  const texts = {
    ...shown,
    ...(notes.length > 0 ? { carrier: null, slipNumber: null } : null),
    severalDestinations,
    deliveryId: null,
    deliveries: together,
    isFurtherShipped,
    isFurtherGone,
    malformed: NONE,
  }
  const notKnownAsWhole = (issues: readonly ImportIssue[], notes: readonly ImportIssue[]) =>
    notUnderstood(row, orderNumberIn(shown), issues, notes, rowShowsGone(texts, context.meanings))
  if (faults.length > 0) return notKnownAsWhole(faults, NONE)
  const report = orderReport(texts, row, context, notes)
  // Destinations have shipments of their own, and such an order is refused.
  if (disagreement === null || severalDestinations) return report
  return notKnownAsWhole([issue('rows_disagree', disagreement)], report.notes)
}
