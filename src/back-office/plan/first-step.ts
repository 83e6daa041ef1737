import { STEPS } from '../../refusal/steps.js'
import type { AnswerStepName } from '../answer/answer-step.js'
import { anyOf } from '../next/any-of.js'
import type { Next } from '../next/next.js'
import type { PlanStep, PlanStepName } from './plan-step.js'

/** What no answer names as next: a question to somebody else, and what comes later in a plan. */
const OF_PLANS: Readonly<Record<Exclude<PlanStepName, AnswerStepName>, true>> = {
  record_not_reported: true,
  set_reported: true,
  wait_for_approval: true,
  ask_buyer: true,
  ask_np: true,
  ask_link_builder: true,
}

/**
 * What an answer names as the next thing to do: the first step of a plan. Where that is a question to somebody else, it
 * is to look at what has to be asked (CORR-06).
 */
export function firstStep([first]: readonly PlanStep[]): Next {
  if (first === undefined) return anyOf()
  const { step, event, rule, followUps } = first
  return anyOf(isOfAnswers(step) ? { step, event, rule, followUps } : STEPS.check_payment_information)
}

function isOfAnswers(name: PlanStepName): name is AnswerStepName {
  return !Object.hasOwn(OF_PLANS, name)
}
