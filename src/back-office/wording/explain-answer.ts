import type { NextStep } from '../../refusal/next-step.js'
import { attempt } from '../../shape/attempt.js'
import type { Locale } from '../../vocabulary/locale.js'
import { inWords } from '../../wording/in-words.js'
import { afterArrow } from '../../wording/sentences.js'
import type { Answer } from '../answer/answer.js'
import type { AnswerStep } from '../answer/answer-step.js'
import type { Finding } from '../answer/finding.js'
import type { PlanStep } from '../plan/plan-step.js'
import { answerInParts } from './answer-in-parts.js'
import { explainPlanStep } from './explain-plan-step.js'
import { findingWords } from './finding-words.js'
import { stepWords } from './step-words.js'

/**
 * Words an answer of the back office in full sentences: what was found, each with its rule, and what to do next. It
 * also words one finding, next step or step of a plan alone, as within its answer. Messages may change in any release:
 * test codes, never messages.
 *
 * The text is empty if the answer has neither findings nor next steps, like a row that says it all itself. Never
 * throws, whatever it is given: a code that isn't known is shown as it is, and anything that can't be worded gets a
 * neutral sentence.
 *
 * @param answer - an answer, or one finding, next step or step of it
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
  answer: Answer | Finding | AnswerStep | NextStep | PlanStep,
  locale: Locale = 'ja',
): string {
  return saysNothing(answer) ? '' : inWords(() => worded(answer, locale), locale)
}

/** A row that was taken over may say it all itself. */
function saysNothing(answer: Answer | Finding | AnswerStep | NextStep | PlanStep): boolean {
  return attempt(
    () => 'findings' in answer && answer.findings.length === 0 && answer.next.length === 0,
    () => false,
  )
}

function worded(answer: Answer | Finding | AnswerStep | NextStep | PlanStep, locale: Locale): string {
  if ('where' in answer) return explainPlanStep(answer, locale)
  if ('step' in answer) return stepWords(answer, locale)
  if (!('findings' in answer)) return findingWords(answer, locale)
  const { findings, next } = answerInParts(answer, locale)
  return `${findings}${afterArrow([next], locale)}`
}
