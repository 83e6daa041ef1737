import type { DeliveryStatus } from './delivery-status.js'
import type { Locale } from './locale.js'

/** The labels of 配送ステータス. */
export const DELIVERY_STATUS_LABELS = {
  not_shipped: { ja: '未配送', en: 'Not shipped' },
  shipped: { ja: '配送完了', en: 'Shipped' },
} as const satisfies Record<DeliveryStatus, Record<Locale, string>>
