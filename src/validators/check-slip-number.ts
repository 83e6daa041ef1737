import { readSlipNumber } from '../parsing/read-slip-number.js'
import { malformed } from '../refusal/malformed.js'
import type { RefusalCode } from '../refusal/refusal-code.js'
import type { Violation } from '../refusal/violation.js'
import { isOptionalText } from '../shape/is-optional-text.js'

/**
 * Checks a slip number's text on its own, whatever the order: SHIP-02 (routes) if it is missing, READ-19 (refuses) if
 * it is malformed. Never throws.
 *
 * @param text - 伝票番号 as typed or exported; `null` or left out: missing
 * @returns at most one violation, with the parse failure's code as `detail` if it is malformed; empty for a good one;
 * `malformed` (READ-24) for anything other than text
 *
 * @example
 * ```ts
 * checkSlipNumber('キャンセル') // [{ rule: 'READ-19', code: 'slip_malformed', effect: 'refuse', detail: 'slip_word' }]
 * ```
 *
 * @category Validators
 */
export function checkSlipNumber(text?: string | null): readonly Violation<RefusalCode, 'refuse' | 'route'>[] {
  if (!isOptionalText(text)) return [malformed('slipNumber')]
  const { fault } = readSlipNumber(text)
  if (fault === null) return []
  if (fault === 'missing') return [{ rule: 'SHIP-02', code: 'slip_missing', effect: 'route', detail: null }]
  return [{ rule: 'READ-19', code: 'slip_malformed', effect: 'refuse', detail: fault }]
}
