import type { RequestFault } from '../transport/request-fault.js'
import type { Locale } from '../vocabulary/locale.js'
import { REQUEST_FAULT_TEXTS } from './request-fault-texts.js'
import { citing } from './sentences.js'
import { wordsFor } from './words.js'

/**
 * Words why nothing is asked of NP for an order: the reason, where a value is malformed its place, and the rule. A code
 * that isn't known is shown as it is.
 *
 * @example
 * ```ts
 * explainRequestFault({ code: 'not_due', rule: 'READ-15', field: null }, 'en')
 * // 'In its current status, the order has nothing to be sent (READ-15).'
 * ```
 *
 * @category Wording
 */
export function explainRequestFault(fault: RequestFault, locale: Locale = 'ja'): string {
  const { code, field, rule } = fault
  const text = wordsFor(REQUEST_FAULT_TEXTS, code, locale)
  return citing(field === null ? text : `${text}: ${field}`, rule, locale)
}
