import type { Locale } from '../vocabulary/locale.js'
import type { PaymentStatus } from '../vocabulary/payment-status.js'
import { PAYMENT_STATUS_LABELS } from '../vocabulary/payment-status-labels.js'
import { wordsFor } from './words.js'

/**
 * The label of a 決済ステータス (STAT-01 to STAT-10). A value that isn't one comes back as it came.
 *
 * @param value - our own value, such as `screening_on_hold`
 * @param locale - `ja`, the default, or `en`
 *
 * @example
 * ```ts
 * paymentStatusLabel('screening_preparing') // '審査待ち(準備中)'
 * paymentStatusLabel('screening_preparing', 'en') // 'Awaiting screening (preparing)'
 * ```
 *
 * @category Wording
 */
export function paymentStatusLabel(value: PaymentStatus, locale: Locale = 'ja'): string {
  return wordsFor(PAYMENT_STATUS_LABELS, value, locale)
}
