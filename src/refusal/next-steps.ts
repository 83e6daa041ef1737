import type { Order } from '../order/order.js'
import type { OrderEventType } from '../order/order-event.js'
import { isAutomatic } from '../status/is-automatic.js'
import { CODE_STEPS } from './code-steps.js'
import type { NextStep } from './next-step.js'
import { STATUS_STEPS } from './status-steps.js'
import { STEPS } from './steps.js'
import type { ViolationCode } from './violation.js'

const MOST = 2

/** What to do instead, on this order and now: at least one step, at most two, each of them possible. */
export function nextSteps(
  code: ViolationCode,
  order: Order,
  accepted: readonly OrderEventType[],
): readonly [NextStep, ...NextStep[]] {
  const [first = STEPS.check_np_console, ...others] = [
    ...(CODE_STEPS[code] ?? []),
    ...(order.closed === null ? STATUS_STEPS[order.paymentStatus] : []),
    ...(order.syncTrust === 'suspect' ? [STEPS.confirm_sync] : []),
  ].filter((step, at, all) => all.indexOf(step) === at && helps(step, order, accepted))
  return [first, ...others.slice(0, MOST - 1)]
}

/** Some steps are accepted, but would change nothing here. */
function helps({ step, event }: NextStep, order: Order, accepted: readonly OrderEventType[]): boolean {
  if (event !== null && !accepted.includes(event)) return false
  if (step === 'wait_for_link') return isAutomatic(order.paymentStatus)
  if (step === 'revert_delivery') return order.deliveryStatus === 'shipped'
  if (step === 'open_correction') return order.paymentStatus !== 'needs_attention'
  if (step === 'settle_follow_ups') return order.openFollowUps.length > 0
  if (step === 'nothing_to_do') return order.openFollowUps.length === 0
  return true
}
