import type { StepName } from '../../refusal/next-step.js'

/** Whether a step leaves a person nothing to do: the link or NP moves the order on, or it is done. */
export function isIdle(step: { readonly step: StepName } | undefined): boolean {
  return step?.step === 'wait_for_link' || step?.step === 'nothing_to_do'
}
