import type { DeliveryChannel } from './delivery-channel.js'
import type { Locale } from './locale.js'

/** What each way in which 配送完了 can be set is called. */
export const DELIVERY_CHANNEL_LABELS = {
  order_detail: { ja: '注文詳細', en: 'order details page' },
  sanchoku: { ja: '産直システム', en: '産直システム' },
  other: { ja: 'その他（API・CSV・一括など）', en: 'another way (API, CSV, in bulk)' },
} as const satisfies Record<DeliveryChannel, Record<Locale, string>>
