import type { Locale } from '../../vocabulary/locale.js'
import { wordsFor } from '../../wording/words.js'
import type { NpStatus } from '../reconciliation/np-state/np-state.js'
import { NP_STATUS_LABELS } from '../reconciliation/np-state/np-status-labels.js'

/**
 * The label of what NP says of an order (`NpStatus`), for a form or a log. One that isn't known is shown as it is.
 *
 * @param status - our own value, such as `reported`
 * @param locale - `ja`, the default, or `en`
 *
 * @example
 * ```ts
 * npStatusLabel('reported') // '出荷報告済み'
 * ```
 *
 * @category Wording
 */
export function npStatusLabel(status: NpStatus, locale: Locale = 'ja'): string {
  return wordsFor(NP_STATUS_LABELS, status, locale)
}
