import type { RuleId } from '../rules/rule-id.js'
import { RULES } from '../rules/rules.js'
import type { Locale } from '../vocabulary/locale.js'
import { inLocale } from './words.js'

/**
 * Words a rule of the catalogue. An id that isn't known is shown as it is.
 *
 * @example
 * ```ts
 * explainRule('PAY-04') // '変更すると、決済手数料は0円になります。'
 * ```
 *
 * @category Wording
 */
export function explainRule(id: RuleId, locale: Locale = 'ja'): string {
  if (typeof id !== 'string') return ''
  return Object.hasOwn(RULES, id) ? inLocale(RULES[id].text, locale) : id
}
