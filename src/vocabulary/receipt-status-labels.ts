import type { Locale } from './locale.js'
import type { ReceiptStatus } from './receipt-status.js'

/** The labels of 入金ステータス. */
export const RECEIPT_STATUS_LABELS = {
  not_received: { ja: '未入金', en: 'Not received' },
  received: { ja: '入金完了', en: 'Received' },
} as const satisfies Record<ReceiptStatus, Record<Locale, string>>
