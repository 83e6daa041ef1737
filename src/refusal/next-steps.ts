import type { OrderEventType } from '../order/event/order-event.js'
import type { Order } from '../order/order.js'
import { CODE_STEPS } from './code-steps.js'
import type { NextStep } from './next-step.js'
import type { RefusalCode } from './refusal-code.js'
import { STATUS_STEPS } from './status-steps.js'
import { STEPS } from './steps.js'

/** Some steps are accepted, or need no event, and would change nothing here all the same. */
const CHANGES: { readonly [S in NextStep['step']]?: (order: Order) => boolean } = {
  wait_for_link: (order) => order.closed === null && order.syncTrust === 'linked' && !STATUS_STEPS[order.paymentStatus],
  edit_order: (order) => order.deliveryStatus === 'not_shipped',
  print_invoice: (order) => order.invoicePrintedAt === null,
  revert_delivery: (order) => order.deliveryStatus === 'shipped',
  open_correction: (order) => order.paymentStatus !== 'needs_attention',
  settle_follow_ups: (order) => order.openFollowUps.length > 0,
  nothing_to_do: (order) => order.openFollowUps.length === 0,
}

/**
 * What to do instead, with an order as it is now: at least one step, at most two, each of them possible. What helps
 * against the violation in particular comes first; where nothing does, what moves an order of this status on, or, while
 * the sync is in doubt, the confirmation that everything else waits for (READ-03).
 *
 * @param accepted - the types of the events that the order accepts
 */
export function nextSteps(code: RefusalCode, order: Order, accepted: readonly OrderEventType[]): readonly NextStep[] {
  const steps = [CODE_STEPS[code] ?? [], generalSteps(order), [STEPS.check_np_console]]
  const possible = steps.map((some) => some.filter((step) => helps(step, order, accepted)).slice(0, 2))
  return possible.find((some) => some.length > 0) ?? []
}

function generalSteps(order: Order): readonly NextStep[] {
  if (order.closed !== null) return []
  return order.syncTrust === 'suspect'
    ? [STEPS.confirm_sync]
    : (STATUS_STEPS[order.paymentStatus] ?? [STEPS.wait_for_link])
}

function helps({ step, event }: NextStep, order: Order, accepted: readonly OrderEventType[]): boolean {
  return (event === null || accepted.includes(event)) && (CHANGES[step]?.(order) ?? true)
}
