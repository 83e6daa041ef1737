import type { Locale } from '../../vocabulary/locale.js'
import { wordsFor } from '../../wording/words.js'
import type { WorkList } from '../triage/list/work-list.js'
import { WORK_LIST_LABELS } from './triage-labels.js'

/**
 * What a work list is called. A list that isn't known is shown as it is.
 *
 * @param list - our own value, such as `shipped_not_reported`
 * @param locale - `ja`, the default, or `en`
 *
 * @example
 * ```ts
 * workListLabel('shipped_not_reported') // '出荷報告未了'
 * ```
 *
 * @category Triage
 */
export function workListLabel(list: WorkList, locale: Locale = 'ja'): string {
  return wordsFor(WORK_LIST_LABELS, list, locale)
}
