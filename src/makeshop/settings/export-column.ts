/**
 * What an order export can tell, by the name that this library gives it. The columns themselves are the shop's: see
 * `DEFAULT_COLUMNS`.
 *
 * - `orderNumber` 注文番号 (needed).
 * - `paymentStatus` 決済ステータス: a label, or a code of the shop's table (needed).
 * - `deliveryStatus` 配送ステータス: this or `processing` is needed.
 * - `processing` 処理状況: 未処理, 配送, 注文キャンセル, 返送.
 * - `paymentMethod` 決済方法: needed, unless `otherwise.service` of the settings says which service it is.
 * - `receiptStatus` 入金ステータス.
 * - `carrier` 配送業者 and `slipNumber` 伝票番号.
 * - `paymentFee` 決済手数料, in yen.
 * - `orderDate` the day of the order, perhaps with its time of day; `orderTime` the time of day.
 * - `destination` whatever tells one destination of an order from another. Without it several destinations can't be
 *   seen.
 * - `npTransactionId` NP取引ID.
 * - `problemCodes` NP's codes, with spaces, brackets, or what lists are made with between them.
 *
 * @category makeshop
 */
export type ExportColumn = Extract<(typeof EXPORT_COLUMNS)[number], string>

/**
 * The values of {@link ExportColumn}.
 *
 * @category makeshop
 */
export const EXPORT_COLUMNS = [
  'orderNumber',
  'paymentStatus',
  'deliveryStatus',
  'processing',
  'paymentMethod',
  'receiptStatus',
  'carrier',
  'slipNumber',
  'paymentFee',
  'orderDate',
  'orderTime',
  'destination',
  'npTransactionId',
  'problemCodes',
] as const
