import { UNKNOWN_REASON_TEXTS } from '../../transport/wording/unknown-outcome-texts.js'
import type { Locale } from '../../vocabulary/locale.js'
import { inWords } from '../../wording/in-words.js'
import { inARow } from '../../wording/sentences.js'
import { wordsFor } from '../../wording/words.js'
import type { UnknownItem } from '../report/sync-report.js'
import { PASSED_TEXTS, UNKNOWN_TEXTS } from './unknown-texts.js'

/**
 * Says in words why the outcome of a call isn't known, and what follows (READ-20). A 審査依頼 is for a person to look
 * up at NP; anything else the driver asks or sends again by itself, unless the order was closed, doubted or changed
 * meanwhile. What isn't known is shown as it is. It never throws.
 *
 * @param item - one of `unknown` in a report
 * @param locale - `ja`, the default, or `en`
 *
 * @example
 * ```ts
 * for (const item of report.unknown) console.log(item.orderNumber, explainUnknownItem(item))
 * ```
 *
 * @category Sync
 */
export function explainUnknownItem(item: UnknownItem, locale: Locale = 'ja'): string {
  return inWords(() => worded(item, locale), locale)
}

function worded({ asked, outcome, reason }: UnknownItem, locale: Locale): string {
  const then = Object.hasOwn(PASSED_TEXTS, outcome)
    ? wordsFor(PASSED_TEXTS, outcome, locale)
    : wordsFor(UNKNOWN_TEXTS, asked, locale)
  return inARow([wordsFor(UNKNOWN_REASON_TEXTS, reason, locale), then], locale)
}
