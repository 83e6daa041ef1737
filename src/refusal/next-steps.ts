import type { OrderEventType } from '../order/event/order-event.js'
import type { Order } from '../order/order.js'
import { CODE_STEPS } from './code-steps.js'
import type { NextStep } from './next-step.js'
import type { RefusalCode } from './refusal-code.js'
import { STATUS_STEPS } from './status-steps.js'
import { STEPS } from './steps.js'

const MOST = 2

/**
 * What to do instead, with an order as it is now: at least one step, at most two, each of them possible. What helps
 * against the violation in particular comes first; where nothing does, what moves an order of this status on, or, while
 * the sync is in doubt, the confirmation that everything else waits for (READ-03).
 *
 * @param accepted - the types of the events that the order accepts
 */
export function nextSteps(code: RefusalCode, order: Order, accepted: readonly OrderEventType[]): readonly NextStep[] {
  const particular = possible(CODE_STEPS[code] ?? [], order, accepted)
  if (particular.length > 0) return particular
  if (order.closed !== null) return [STEPS.check_np_console]
  if (order.syncTrust === 'suspect') return [STEPS.confirm_sync]
  const general = possible(STATUS_STEPS[order.paymentStatus] ?? [STEPS.wait_for_link], order, accepted)
  return general.length > 0 ? general : [STEPS.check_np_console]
}

function possible(steps: readonly NextStep[], order: Order, accepted: readonly OrderEventType[]): readonly NextStep[] {
  return steps.filter((step) => helps(step, order, accepted)).slice(0, MOST)
}

/** Some steps are accepted, but would change nothing here. */
function helps({ step, event }: NextStep, order: Order, accepted: readonly OrderEventType[]): boolean {
  if (event !== null && !accepted.includes(event)) return false
  if (step === 'wait_for_link')
    return order.closed === null && order.syncTrust === 'linked' && !STATUS_STEPS[order.paymentStatus]
  if (step === 'edit_order') return order.deliveryStatus === 'not_shipped'
  if (step === 'print_invoice') return order.invoicePrintedAt === null
  if (step === 'revert_delivery') return order.deliveryStatus === 'shipped'
  if (step === 'open_correction') return order.paymentStatus !== 'needs_attention'
  if (step === 'settle_follow_ups') return order.openFollowUps.length > 0
  if (step === 'nothing_to_do') return order.openFollowUps.length === 0
  return true
}
