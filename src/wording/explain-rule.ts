import type { RuleId } from '../rules/rule-id.js'
import { RULES } from '../rules/rules.js'
import type { Locale } from '../vocabulary/locale.js'
import { inLocale } from './words.js'

/** Words a rule of the catalogue; nothing for an id that isn't known. */
export function explainRule(id: RuleId, locale: Locale): string {
  return Object.hasOwn(RULES, id) ? inLocale(RULES[id].text, locale) : ''
}
