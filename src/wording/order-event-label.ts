import { EVENT_LABELS } from '../order/event/event-labels.js'
import type { OrderEventType } from '../order/event/order-event.js'
import type { Locale } from '../vocabulary/locale.js'
import { wordsFor } from './words.js'

/**
 * What an event is called, for a button or a log. A type that isn't one comes back as it came.
 *
 * @param type - the name of an event, such as `order.edited`
 * @param locale - `ja`, the default, or `en`
 *
 * @example
 * ```ts
 * orderEventLabel('order.edited') // '注文内容の修正'
 * orderEventLabel('order.edited', 'en') // 'Edit the order'
 * ```
 *
 * @category Wording
 */
export function orderEventLabel(type: OrderEventType, locale: Locale = 'ja'): string {
  return wordsFor(EVENT_LABELS, type, locale)
}
