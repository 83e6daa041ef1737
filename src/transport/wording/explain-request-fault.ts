import type { Locale } from '../../vocabulary/locale.js'
import { inWords } from '../../wording/in-words.js'
import { citing } from '../../wording/sentences.js'
import { wordsFor } from '../../wording/words.js'
import type { RequestFault } from '../request-fault.js'
import { REQUEST_FAULT_TEXTS } from './request-fault-texts.js'

/**
 * Says in words why nothing is asked of NP for an order: the reason, the place if a value is malformed, and the rule.
 * An unknown code is shown as it is. It never throws.
 *
 * @param fault - why nothing is asked
 * @param locale - `ja`, the default, or `en`
 *
 * @example
 * ```ts
 * explainRequestFault({ code: 'not_due', rule: 'READ-15', path: null }, 'en')
 * // 'In its current status, the order has nothing to be sent (READ-15).'
 * ```
 *
 * @category Wording
 */
export function explainRequestFault(fault: RequestFault, locale: Locale = 'ja'): string {
  return inWords(() => worded(fault, locale), locale)
}

function worded({ code, path, rule }: RequestFault, locale: Locale): string {
  const text = wordsFor(REQUEST_FAULT_TEXTS, code, locale)
  return citing(path == null || text === '' ? text : `${text}: ${path}`, rule, locale)
}
