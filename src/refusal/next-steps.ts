import type { Circumstances } from './circumstances.js'
import { CODE_STEPS } from './code-steps.js'
import type { NextStep } from './next-step.js'
import { STATUS_STEPS } from './status-steps.js'
import { STEPS } from './steps.js'
import type { ViolationCode } from './violation.js'

const MOST = 2

/**
 * What to do instead, on an order like this and now: at least one step, at most two, each of them possible. What helps
 * against the violation in particular comes first; where nothing does, what moves an order of this status on, or, while
 * the sync is in doubt, the confirmation that everything else waits for (READ-03).
 */
export function nextSteps(code: ViolationCode, now: Circumstances): readonly NextStep[] {
  const particular = possible(CODE_STEPS[code] ?? [], now)
  if (particular.length > 0) return particular
  if (now.status === null) return [STEPS.check_np_console]
  if (now.isSuspect) return [STEPS.confirm_sync]
  const general = possible(STATUS_STEPS[now.status] ?? [STEPS.wait_for_link], now)
  return general.length > 0 ? general : [STEPS.check_np_console]
}

function possible(steps: readonly NextStep[], now: Circumstances): readonly NextStep[] {
  return steps.filter((step) => helps(step, now)).slice(0, MOST)
}

/** Some steps are accepted, but would change nothing here. */
function helps({ step, event }: NextStep, now: Circumstances): boolean {
  if (event !== null && !now.accepted.includes(event)) return false
  if (step === 'wait_for_link') return now.status !== null && !STATUS_STEPS[now.status] && !now.isSuspect
  if (step === 'edit_order') return !now.isShipped
  if (step === 'print_invoice') return !now.invoiceIsPrinted
  if (step === 'revert_delivery') return now.isShipped
  if (step === 'open_correction') return now.status !== 'needs_attention'
  if (step === 'settle_follow_ups') return now.hasOpenFollowUps
  if (step === 'nothing_to_do') return !now.hasOpenFollowUps
  return true
}
