import type { Locale } from '../../vocabulary/locale.js'
import { wordsFor } from '../../wording/words.js'
import type { Urgency } from '../triage/list/urgency.js'
import { URGENCY_LABELS } from './triage-labels.js'

/**
 * What an urgency is called. One that isn't known is shown as it is.
 *
 * @param urgency - our own value, such as `critical`
 * @param locale - `ja`, the default, or `en`
 *
 * @example
 * ```ts
 * urgencyLabel('critical') // '至急'
 * ```
 *
 * @category Triage
 */
export function urgencyLabel(urgency: Urgency, locale: Locale = 'ja'): string {
  return wordsFor(URGENCY_LABELS, urgency, locale)
}
