import type { DeliveryState } from './common-delivery.js'
import type { Meanings } from './meanings.js'
import type { RowTexts } from './row-texts.js'

/** Whether 配送ステータス or 処理状況 says that of a delivery, whatever the other says. */
export function saysOfDelivery(
  state: DeliveryState,
  { deliveryStatus, processing }: Pick<RowTexts, 'deliveryStatus' | 'processing'>,
  meanings: Meanings,
): boolean {
  return [deliveryStatus, processing].some((text) => text !== null && meanings.deliveryStatus(text) === state)
}
