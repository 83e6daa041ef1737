import type { ImportRow } from './import-row.js'

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
 * @param row - a row as `importExport` or `importOrders` gives it
 * @returns `false` for any other row, and for one that wasn't understood
 *
 * @example
 * ```ts
 * if (mayBeAtNp(row)) console.log(row.orderNumber, explainRow(row))
 * ```
 *
 * @category makeshop
 */
export function mayBeAtNp(row: ImportRow): boolean {
  return row.outcome === 'refused' && (row.code === 'order_cancelled' || row.code === 'goods_returned')
}
