import type { ExportColumn } from '../settings/export-column.js'

/** A row of an export, by column: an empty cell shows nothing. */
export type ShownRow = Readonly<Record<ExportColumn, string | null>>

/** What a row shows, whatever columns there are. */
export function shownInRow(cells: readonly string[], positions: ReadonlyMap<ExportColumn, number>): ShownRow {
  const shown = (column: ExportColumn): string | null => cells[positions.get(column) ?? -1] || null
  return {
    orderNumber: shown('orderNumber'),
    paymentStatus: shown('paymentStatus'),
    deliveryStatus: shown('deliveryStatus'),
    processing: shown('processing'),
    paymentMethod: shown('paymentMethod'),
    receiptStatus: shown('receiptStatus'),
    carrier: shown('carrier'),
    slipNumber: shown('slipNumber'),
    paymentFee: shown('paymentFee'),
    orderDate: shown('orderDate'),
    orderTime: shown('orderTime'),
    destination: shown('destination'),
    npTransactionId: shown('npTransactionId'),
    problemCodes: shown('problemCodes'),
  }
}
