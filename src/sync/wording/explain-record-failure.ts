import type { Locale } from '../../vocabulary/locale.js'
import { explainRefusal } from '../../wording/explain-refusal.js'
import { inWords } from '../../wording/in-words.js'
import { wordsFor } from '../../wording/words.js'
import type { RecordFailure } from '../record-failure.js'
import { RECORD_FAILURE_TEXTS } from './record-failure-texts.js'

/**
 * Says in words why an event wasn't recorded, and what to do. An unknown code is shown as it is. It never throws.
 *
 * @param failure - what `recordEvent` answered
 * @param locale - `ja`, the default, or `en`
 *
 * @example
 * ```ts
 * const recorded = await recordEvent(store, orderNumber, event)
 * if (!recorded.ok) console.error(explainRecordFailure(recorded.val))
 * ```
 *
 * @category Sync
 */
export function explainRecordFailure(failure: RecordFailure, locale: Locale = 'ja'): string {
  return inWords(
    () =>
      failure.code === 'refused'
        ? explainRefusal(failure.refusal, locale)
        : wordsFor(RECORD_FAILURE_TEXTS, failure.code, locale),
    locale,
  )
}
