import type { OrderEventType } from '../../order/event/order-event.js'
import type { Order } from '../../order/order.js'
import type { Refusal } from '../../refusal/refusal.js'
import { STEPS } from '../../refusal/steps.js'
import { isOfReport } from '../../status/is-of-report.js'
import { anyOf } from './any-of.js'
import { isIdle } from './is-idle.js'
import { isOfInput } from './is-of-input.js'
import type { Next } from './next.js'
import { nextOf } from './next-of.js'

const CHANGES: readonly (OrderEventType | null)[] = ['order.edited', 'paymentMethod.changed']

/** What is next of an order of which something was refused: as the gate and the work lists say. */
export function refusedNext(order: Order, refusal: Refusal): Next {
  if (isOfInput(refusal)) return anyOf(...refusal.next)
  const next = nextOf(order)
  const isTooLate = CHANGES.includes(refusal.event) && isInReport(order) && isIdle(next.next[0])
  return isTooLate ? anyOf(STEPS.check_np_console, STEPS.cancel_order) : next
}

/**
 * Whether a report is under way or done. Waiting for one leads to 出荷報告完了, where makeshop takes no change either
 * (FLOW-06): what is left is NP's side (CORR-07), or an end of the order (CANC-01).
 */
function isInReport({ paymentStatus, closed }: Order): boolean {
  return closed === null && isOfReport(paymentStatus)
}
