import type { NextStep } from '../../refusal/next-step.js'
import { STEPS } from '../../refusal/steps.js'
import type { PlanStep, PlanStepName } from './plan-step.js'

/**
 * What an answer names as the next thing to do: the first step of a plan. Where that is a question to somebody else, it
 * is to look at what has to be asked (CORR-06).
 */
export function firstStep([first]: readonly PlanStep[]): readonly NextStep[] {
  if (first === undefined) return []
  if (!isOrdinary(first.step)) return [STEPS.check_payment_information]
  return [{ step: first.step, event: first.event, rule: first.rule }]
}

function isOrdinary(name: PlanStepName): name is keyof typeof STEPS {
  return Object.hasOwn(STEPS, name)
}
