import type { DeliveryStatus } from '../vocabulary/delivery-status.js'
import { DELIVERY_STATUS_LABELS } from '../vocabulary/delivery-status-labels.js'
import type { Locale } from '../vocabulary/locale.js'
import { wordsFor } from './words.js'

/**
 * The label of a 配送ステータス. A value that isn't one comes back as it came.
 *
 * @param value - our own value, such as `shipped`
 * @param locale - `ja`, the default, or `en`
 *
 * @example
 * ```ts
 * deliveryStatusLabel('shipped') // '配送完了'
 * deliveryStatusLabel('shipped', 'en') // 'Shipped'
 * ```
 *
 * @category Wording
 */
export function deliveryStatusLabel(value: DeliveryStatus, locale: Locale = 'ja'): string {
  return wordsFor(DELIVERY_STATUS_LABELS, value, locale)
}
