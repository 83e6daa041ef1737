import type { Locale } from '../../vocabulary/locale.js'
import { inWords } from '../../wording/in-words.js'
import { inARow } from '../../wording/sentences.js'
import { wordsFor } from '../../wording/words.js'
import type { AskedOfNp } from '../asked-of-np.js'
import type { UnknownOutcome } from '../unknown-outcome.js'
import { UNKNOWN_OUTCOME_TEXTS, UNKNOWN_REASON_TEXTS } from './unknown-outcome-texts.js'

/**
 * Says in words why an outcome isn't known, and what a person does then (READ-20). After a screening request that is to
 * look it up in NP's console, since a second one would be a second invoice. An unknown reason is shown as it is. It
 * never throws.
 *
 * @param unknown - the outcome, as the port answered it
 * @param asked - what was asked of NP
 * @param locale - `ja`, the default, or `en`
 *
 * @example
 * ```ts
 * explainUnknownOutcome({ orderNumber: 'P1', outcome: 'unknown', reason: 'timed_out' }, 'shipment_report', 'en')
 * // 'NP did not answer in time. Whether NP has the shipment report is not known. Send it again: NP says when it has it
 * // already.'
 * ```
 *
 * @category Wording
 */
export function explainUnknownOutcome(unknown: UnknownOutcome, asked: AskedOfNp, locale: Locale = 'ja'): string {
  return inWords(() => {
    const why = wordsFor(UNKNOWN_REASON_TEXTS, unknown.reason, locale)
    return inARow([why, wordsFor(UNKNOWN_OUTCOME_TEXTS, asked, locale)], locale)
  }, locale)
}
