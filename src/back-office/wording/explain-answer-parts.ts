import type { LinkRefusal } from '../../refusal/link-refusal.js'
import type { Refusal } from '../../refusal/refusal.js'
import { attempt } from '../../shape/attempt.js'
import type { Locale } from '../../vocabulary/locale.js'
import { nothingToExplain } from '../../wording/nothing-to-explain.js'
import type { Answer } from '../answer/answer.js'
import type { PlanRefusal } from '../kept/plan/plan-refusal.js'
import type { ShipmentRefusal } from '../shipment/shipment-refusal.js'
import { answerInParts } from './answer-in-parts.js'
import type { AnswerParts } from './answer-parts.js'

/**
 * `explainAnswer` in two parts, for a table or a screen that has a place each for what was found and what to do next.
 * Of a refusal, `findings` says what was refused and why. Messages may change in any release: test codes, never
 * messages. Never throws: if something can't be worded, a neutral sentence stands in `findings`.
 *
 * @param answer - an answer of the back office, or a refusal
 * @param locale - `ja`, the default, or `en`
 *
 * @example
 * ```ts
 * const { findings, next } = explainAnswerParts(item, 'en')
 * ```
 *
 * @category Back office
 */
export function explainAnswerParts(
  answer: Answer | Refusal | PlanRefusal | ShipmentRefusal | LinkRefusal,
  locale: Locale = 'ja',
): AnswerParts {
  return attempt(
    () => answerInParts(answer, locale),
    () => ({ findings: nothingToExplain(locale), next: '' }),
  )
}
