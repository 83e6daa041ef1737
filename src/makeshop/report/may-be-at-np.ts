import type { RowReport } from './row-report.js'

/**
 * Whether a row tells of an order that is over in makeshop and that NP may hold all the same: an NP後払い order that was
 * cancelled (CANC-01) or came back (READ-25), of which nothing is linked. One that was placed, approved and cancelled
 * between two exports is on no other list: look it up in NP's console. A 仮注文 that was cancelled isn't among them.
 *
 * Of an order whose payment method was changed (PAY-05) a row says no more than of one that never was NP's, so that it
 * isn't among them: `observeRow` of `./back-office` tells it of an order that is known.
 *
 * @param report - a report of `importExport` or `importOrders`
 * @returns `false` for any other row, and for one that wasn't understood
 *
 * @example
 * ```ts
 * if (mayBeAtNp(report)) console.log(report.orderNumber, explainRow(report))
 * ```
 *
 * @category makeshop
 */
export function mayBeAtNp(report: RowReport): boolean {
  return report.outcome === 'refused' && (report.code === 'order_cancelled' || report.code === 'goods_returned')
}
