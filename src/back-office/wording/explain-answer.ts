import type { RuleId } from '../../rules/rule-id.js'
import { attempt } from '../../shape/attempt.js'
import { isOneOf } from '../../shape/is-one-of.js'
import { FOLLOW_UP_KINDS } from '../../vocabulary/follow-up.js'
import type { Locale } from '../../vocabulary/locale.js'
import { explainFollowUp } from '../../wording/explain-follow-up.js'
import { explainNextStep } from '../../wording/explain-next-step.js'
import { explainParseFailure } from '../../wording/explain-parse-failure.js'
import { explainViolation } from '../../wording/explain-violation.js'
import type { Explainable } from '../../wording/explainable.js'
import { inWords } from '../../wording/in-words.js'
import { afterArrow } from '../../wording/sentences.js'
import type { Answer } from '../answer/answer.js'
import type { AnswerStep } from '../answer/answer-step.js'
import type { Finding } from '../answer/finding.js'
import type { PlanRefusal } from '../kept/plan/plan-refusal.js'
import type { PlanStep } from '../plan/plan-step.js'
import type { ShipmentRefusal } from '../shipment/shipment-refusal.js'
import { answerInParts } from './answer-in-parts.js'
import { findingWords } from './finding-words.js'
import { planStepWords } from './plan-step-words.js'
import { stepWords } from './step-words.js'

/**
 * Words whatever these functions answer, in full sentences. Of an answer: what was found, each with its rule, and what
 * to do next. One finding, next step or step of a plan is worded alone as within its answer. A refusal, a violation or
 * warning, a parse failure, a next step of a refusal or a follow-up is worded as `explain` does it; beside a refusal of
 * 配送完了 of a closed order stands what becomes of goods that have left, and that they are looked for stands in the place
 * of `nothing_to_do` (CANC-01). Only a rule by its id is left to
 * `explain`. A decision is no answer: word its `warnings` and `opened` one by one. A row that isn't imported is worded
 * by `explainRow` of `./makeshop`, a failure of the books by `explainBooksFailure`. Messages may change in any release:
 * test codes, never messages.
 *
 * The text is empty if an answer has neither findings nor next steps, like a row that says it all itself. Never throws,
 * whatever it is given: a code that isn't known is shown as it is, and anything that can't be worded gets a neutral
 * sentence.
 *
 * @param answer - an answer, one finding, next step or step of it, or what `explain` words, but for a rule's id
 * @param locale - `ja`, the default, or `en`
 *
 * @example
 * ```ts
 * const gate = shippingGate(order)
 * console.log(explainAnswer(gate, 'en'))
 * ```
 *
 * @category Back office
 */
export function explainAnswer(
  answer: Answer | PlanRefusal | ShipmentRefusal | Finding | AnswerStep | PlanStep | Exclude<Explainable, RuleId>,
  locale: Locale = 'ja',
): string {
  return saysNothing(answer) ? '' : inWords(() => worded(answer, locale), locale)
}

type Wordable = Parameters<typeof explainAnswer>[0]

/** A row that was taken over may say it all itself. */
function saysNothing(answer: Wordable): boolean {
  return attempt(
    () =>
      typeof answer !== 'string' && 'findings' in answer && answer.findings.length === 0 && answer.next.length === 0,
    () => false,
  )
}

function worded(answer: Wordable, locale: Locale): string {
  if (typeof answer === 'string') return isOneOf(FOLLOW_UP_KINDS, answer) ? explainFollowUp(answer, locale) : ''
  if ('findings' in answer || 'violations' in answer) {
    const { findings, next } = answerInParts(answer, locale)
    // A row that says itself why may leave a next step alone.
    return `${findings}${afterArrow(next, locale)}`.trimStart()
  }
  if ('where' in answer) return planStepWords(answer, locale)
  // Only an answer's own step names follow-ups.
  if ('step' in answer) return 'followUps' in answer ? stepWords(answer, locale) : explainNextStep(answer, locale)
  if ('effect' in answer) return explainViolation(answer, locale)
  // A finding may have candidates, too.
  return 'text' in answer ? explainParseFailure(answer, locale) : findingWords(answer, locale)
}
