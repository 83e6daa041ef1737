import { DELIVERY_STATUS_LABELS } from '../../vocabulary/delivery-status-labels.js'
import type { DeliveryMeaning } from '../settings/import-settings.js'

/** 配送ステータス, 処理状況, and what the API's `deliveryStatus` is known to hold. */
export const DELIVERY_TEXTS: Readonly<Record<string, DeliveryMeaning>> = {
  [DELIVERY_STATUS_LABELS.not_shipped.ja]: 'not_shipped',
  [DELIVERY_STATUS_LABELS.shipped.ja]: 'shipped',
  未処理: 'not_shipped',
  配送: 'shipped',
  注文キャンセル: 'cancelled',
  キャンセル: 'cancelled',
  返送: 'returned',
  N: 'not_shipped',
  Y: 'shipped',
  C: 'cancelled',
  R: 'returned',
}
