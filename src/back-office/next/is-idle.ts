import type { AnswerStepName } from '../answer/answer-step.js'

/** Whether a step leaves a person nothing to do: the link or NP moves the order on, or it is done. */
export function isIdle(step: { readonly step: AnswerStepName } | undefined): boolean {
  return step?.step === 'wait_for_link' || step?.step === 'nothing_to_do'
}
