import type { Words } from '../../wording/words.js'
import type { ExportColumn } from '../settings/export-column.js'

/** What the columns are called. */
export const FIELD_LABELS = {
  orderNumber: { ja: '注文番号', en: 'order number' },
  paymentStatus: { ja: '決済ステータス', en: 'payment status' },
  deliveryStatus: { ja: '配送ステータス', en: 'delivery status' },
  processing: { ja: '処理状況', en: 'processing state' },
  paymentMethod: { ja: '決済方法', en: 'payment method' },
  receiptStatus: { ja: '入金ステータス', en: 'receipt status' },
  carrier: { ja: '配送業者', en: 'carrier' },
  slipNumber: { ja: '伝票番号', en: 'slip number' },
  paymentFee: { ja: '決済手数料', en: 'payment fee' },
  orderDate: { ja: '注文日', en: 'order date' },
  orderTime: { ja: '注文時間', en: 'order time' },
  destination: { ja: '配送番号', en: 'destination' },
  npTransactionId: { ja: 'NP取引ID', en: 'NP transaction id' },
  problemCodes: { ja: 'エラーコード', en: 'error codes' },
} as const satisfies Record<ExportColumn, Words>
