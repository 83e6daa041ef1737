import type { DeliveryChannel } from '../../vocabulary/delivery-channel.js'
import { DELIVERY_CHANNEL_LABELS } from '../../vocabulary/delivery-channel-labels.js'
import type { Locale } from '../../vocabulary/locale.js'
import { wordsFor } from '../../wording/words.js'

/**
 * The label of a way to set 配送完了, for a form or a log. One that isn't known is shown as it is.
 *
 * @param channel - our own value, such as `sanchoku`
 * @param locale - `ja`, the default, or `en`
 *
 * @example
 * ```ts
 * deliveryChannelLabel('sanchoku') // '産直システム'
 * ```
 *
 * @category Wording
 */
export function deliveryChannelLabel(channel: DeliveryChannel, locale: Locale = 'ja'): string {
  return wordsFor(DELIVERY_CHANNEL_LABELS, channel, locale)
}
