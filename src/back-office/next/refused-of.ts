import type { OrderEventType } from '../../order/event/order-event.js'
import type { Order } from '../../order/order.js'
import type { NextStep } from '../../refusal/next-step.js'
import type { Refusal } from '../../refusal/refusal.js'
import { STEPS } from '../../refusal/steps.js'
import { isOfReport } from '../../status/is-of-report.js'
import type { AnswerStepName } from '../answer/answer-step.js'
import { isIdle } from './is-idle.js'
import { isOfInput } from './is-of-input.js'
import type { Next } from './next.js'
import { nextOf } from './next-of.js'

const CHANGES: readonly (OrderEventType | null)[] = ['order.edited', 'paymentMethod.changed']

/**
 * A refusal of an order as it is, which names what is to be done next as the gate and the work lists do. The steps of a
 * refusal are alternatives: of what is taken in turn it names the first act, and a look that comes before it.
 */
export function refusedOf(order: Order, refusal: Refusal): Refusal {
  if (isOfInput(refusal)) return refusal
  const next = inRefusal(nextOf(order))
  const isTooLate = CHANGES.includes(refusal.event) && isInReport(order) && isIdle(next[0])
  return { ...refusal, next: isTooLate ? [STEPS.check_np_console, STEPS.cancel_order] : next }
}

function inRefusal({ next, inTurn }: Next): readonly NextStep[] {
  const firstAct = next.findIndex(({ event }) => event !== null)
  const named = inTurn ? next.slice(0, firstAct + 1) : next
  return named.flatMap(({ step, event, rule }): readonly NextStep[] => {
    // A look leads nowhere unless it is recorded.
    if (step === 'record_follow_ups') return [STEPS.settle_follow_ups]
    return isStepName(step) ? [{ step, event, rule }] : []
  })
}

/** Whether a decision may name a step by that name, too. */
function isStepName(name: AnswerStepName): name is keyof typeof STEPS {
  return Object.hasOwn(STEPS, name)
}

/**
 * Whether a report is under way or done. Waiting for one leads to 出荷報告完了, where makeshop takes no change either
 * (FLOW-06): what is left is NP's side (CORR-07), or an end of the order (CANC-01).
 */
function isInReport({ paymentStatus, closed }: Order): boolean {
  return closed === null && isOfReport(paymentStatus)
}
