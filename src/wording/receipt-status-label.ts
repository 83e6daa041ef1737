import type { Locale } from '../vocabulary/locale.js'
import type { ReceiptStatus } from '../vocabulary/receipt-status.js'
import { RECEIPT_STATUS_LABELS } from '../vocabulary/receipt-status-labels.js'
import { wordsFor } from './words.js'

/**
 * The label of an 入金ステータス. A value that isn't one comes back as it came.
 *
 * @param value - our own value, such as `received`
 * @param locale - `ja`, the default, or `en`
 *
 * @example
 * ```ts
 * receiptStatusLabel('received') // '入金完了'
 * receiptStatusLabel('received', 'en') // 'Received'
 * ```
 *
 * @category Wording
 */
export function receiptStatusLabel(value: ReceiptStatus, locale: Locale = 'ja'): string {
  return wordsFor(RECEIPT_STATUS_LABELS, value, locale)
}
