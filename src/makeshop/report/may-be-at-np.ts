import type { RowReport } from './row-report.js'

/**
 * Whether NP may still hold an order whose row says that it is over in makeshop: an NP後払い order that was cancelled
 * (CANC-01) or came back (READ-25), neither of which is linked. If it was placed, approved and cancelled between two
 * exports, it is on no other list: look it up in NP's console.
 *
 * Not among them:
 *
 * - A 仮注文 that was cancelled.
 * - An order whose payment method was changed (PAY-05): its row looks like that of an order that never was NP's. If the
 *   order is known, `observeRow` of `./back-office` tells.
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
