import type { EditField } from '../../vocabulary/edit-field.js'
import { EDIT_FIELD_LABELS } from '../../vocabulary/edit-field-labels.js'
import type { Locale } from '../../vocabulary/locale.js'
import { wordsFor } from '../../wording/words.js'

/**
 * The label of a part of an order that an edit can touch, for a form or a log. One that isn't known is shown as it is.
 *
 * @param field - our own value, such as `buyer`
 * @param locale - `ja`, the default, or `en`
 *
 * @example
 * ```ts
 * editFieldLabel('buyer') // '注文者情報'
 * ```
 *
 * @category Wording
 */
export function editFieldLabel(field: EditField, locale: Locale = 'ja'): string {
  return wordsFor(EDIT_FIELD_LABELS, field, locale)
}
