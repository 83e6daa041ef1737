import { withoutFormula } from '../../text/without-formula.js'
import { ownText } from '../report/own-text.js'
import type { ExportColumn } from '../settings/export-column.js'

/**
 * A row of an export, by column: an empty cell shows nothing, but of 配送業者 and 伝票番号 it is told from no cell.
 */
export type ShownRow = Readonly<Record<ExportColumn, string | null>>

/** What a row shows, whatever columns there are. */
export function shownInRow(cells: readonly string[], positions: ReadonlyMap<ExportColumn, number>): ShownRow {
  const shown = (column: ExportColumn): string | null =>
    withoutFormula(cells[positions.get(column) ?? -1] ?? '') || null
  // A slip number is kept as it came, and with it the piece of the file that it is cut out of.
  const own = (column: 'carrier' | 'slipNumber'): string | null =>
    positions.has(column) ? ownText(shown(column) ?? '') : null
  return {
    orderNumber: shown('orderNumber'),
    paymentStatus: shown('paymentStatus'),
    deliveryStatus: shown('deliveryStatus'),
    processing: shown('processing'),
    paymentMethod: shown('paymentMethod'),
    receiptStatus: shown('receiptStatus'),
    carrier: own('carrier'),
    slipNumber: own('slipNumber'),
    paymentFee: shown('paymentFee'),
    orderDate: shown('orderDate'),
    orderTime: shown('orderTime'),
    destination: shown('destination'),
    npTransactionId: shown('npTransactionId'),
    problemCodes: shown('problemCodes'),
  }
}
