import type { Locale } from '../../vocabulary/locale.js'
import { type Words, wordsFor } from '../../wording/words.js'
import type { ShipmentState } from '../shipment/shipment-progress.js'

const SHIPMENT_STATE_LABELS = {
  to_send: { ja: '登録前', en: 'to send' },
  slip_refused: { ja: '伝票番号を登録できない', en: 'slip refused' },
  slip_entered: { ja: '伝票番号を登録済み', en: 'slip entered' },
  completion_refused: { ja: '配送完了にできない', en: '"Shipped" refused' },
  completed: { ja: '配送完了', en: 'Shipped' },
  completed_without_slip: { ja: '配送完了（伝票番号なし）', en: 'Shipped without a slip' },
  in_doubt: { ja: '配送完了（伝票番号の登録は不明）', en: 'Shipped, slip not known' },
  no_calls: { ja: '送信なし', en: 'no calls' },
} as const satisfies Record<ShipmentState, Words>

/**
 * How far a shipment has come, for a list; `explainAnswer` says what to do. One that isn't known is shown as it is.
 *
 * @param state - our own value, such as `slip_entered`
 * @param locale - `ja`, the default, or `en`
 *
 * @example
 * ```ts
 * shipmentStateLabel('slip_entered') // '伝票番号を登録済み'
 * ```
 *
 * @category Wording
 */
export function shipmentStateLabel(state: ShipmentState, locale: Locale = 'ja'): string {
  return wordsFor(SHIPMENT_STATE_LABELS, state, locale)
}
