import type { Violation } from '../refusal/violation.js'
import type { Locale } from '../vocabulary/locale.js'
import { PARSE_FAILURE_TEXTS } from './parse-failure-texts.js'
import { citing, inARow, stopped } from './sentences.js'
import { VIOLATION_TEXTS } from './violation-texts.js'
import { wordsFor } from './words.js'

/**
 * Words a violation or warning: what is wrong, where `detail` says more that too, and the rule. A code that
 * isn't known is shown as it is.
 *
 * @example
 * ```ts
 * explainViolation({ rule: 'SHIP-02', code: 'slip_missing', effect: 'route', detail: null }, 'ja')
 * // '伝票番号のない「配送完了」はNPに連携されません（SHIP-02）。'
 * ```
 */
export function explainViolation(violation: Violation, locale: Locale): string {
  const { code, detail, rule } = violation
  const text = wordsFor(VIOLATION_TEXTS, code, locale)
  if (typeof detail !== 'string') return citing(text, rule, locale)
  if (code === 'malformed') return citing(`${text}: ${detail}`, rule, locale)
  if (code === 'slip_malformed') {
    const fault = wordsFor(PARSE_FAILURE_TEXTS, detail, locale)
    return inARow([stopped(text, locale), citing(fault, rule, locale)], locale)
  }
  return citing(text, rule, locale)
}
