import type { Locale } from '../../vocabulary/locale.js'
import { inWords } from '../../wording/in-words.js'
import { inBrackets } from '../../wording/sentences.js'
import { wordsFor } from '../../wording/words.js'
import type { LateAnswer } from '../report/sync-report.js'
import { ASKED_LABELS } from './asked-labels.js'
import { LATE_TEXTS } from './late-texts.js'

/**
 * Says in words what an answer of NP's that wasn't applied is about: what was asked, the NP取引ID, and what a person
 * does. An unknown outcome is shown as it is. It never throws.
 *
 * @param answer - one of `late` in a report
 * @param locale - `ja`, the default, or `en`
 *
 * @example
 * ```ts
 * for (const answer of report.late) console.log(answer.orderNumber, explainLateAnswer(answer))
 * ```
 *
 * @category Sync
 */
export function explainLateAnswer(answer: LateAnswer, locale: Locale = 'ja'): string {
  return inWords(() => worded(answer, locale), locale)
}

function worded({ asked, npTransactionId, outcome }: LateAnswer, locale: Locale): string {
  const what = wordsFor(ASKED_LABELS, asked, locale)
  const then = wordsFor(LATE_TEXTS, outcome, locale)
  if (then === '') return ''
  return `${what}${npTransactionId === null ? '' : about(npTransactionId, locale)}: ${then}`
}

function about(npTransactionId: string, locale: Locale): string {
  return inBrackets(locale === 'en' ? `NP transaction ${npTransactionId}` : `NP取引ID ${npTransactionId}`, locale)
}
