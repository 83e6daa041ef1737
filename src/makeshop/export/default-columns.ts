import type { ExportColumn } from '../settings/export-column.js'

/**
 * The headings under which each column is looked for. Width, spaces, brackets and case are ignored. Of an export that
 * has two of them nobody knows which is meant: it isn't read until `columns` says so (`column_ambiguous`).
 *
 * Only 注文番号, 処理状況, 日付 and 注文時間 are known from makeshop's manual as columns of an export. The other names
 * are those of its screens; that an export has them too is inferred. If a shop made its own template, it gives its own
 * names in `columns`.
 *
 * @category makeshop
 */
export const DEFAULT_COLUMNS: Readonly<Record<ExportColumn, readonly string[]>> = {
  orderNumber: ['注文番号'],
  paymentStatus: ['決済ステータス'],
  deliveryStatus: ['配送ステータス'],
  processing: ['処理状況'],
  paymentMethod: ['決済方法'],
  receiptStatus: ['入金ステータス'],
  carrier: ['配送業者'],
  slipNumber: ['伝票番号'],
  paymentFee: ['決済手数料'],
  orderDate: ['日付', '注文日時', '注文日付', '注文日'],
  orderTime: ['注文時間'],
  destination: ['配送番号', '配送先番号', '配送ID'],
  npTransactionId: ['NP取引ID'],
  problemCodes: ['エラーコード'],
}
