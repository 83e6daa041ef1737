import type { Locale } from '../../vocabulary/locale.js'
import { inWords } from '../../wording/in-words.js'
import { wordsFor } from '../../wording/words.js'
import type { AttentionReason } from '../entry/attention-reason.js'
import { ATTENTION_TEXTS } from './attention-texts.js'

/**
 * Says in words why an order waits for a person, and what that person does. An unknown reason is shown as it is. It
 * never throws.
 *
 * @param reason - why the order waits, as the report or `attentionOf` says it
 * @param locale - `ja`, the default, or `en`
 *
 * @example
 * ```ts
 * for (const { orderNumber, reason } of report.attention) console.log(orderNumber, explainAttention(reason))
 * ```
 *
 * @category Sync
 */
export function explainAttention(reason: AttentionReason, locale: Locale = 'ja'): string {
  return inWords(() => wordsFor(ATTENTION_TEXTS, reason, locale), locale)
}
