import { nextFor } from '../lifecycle/interpreter/next-for.js'
import { situationOf } from '../lifecycle/interpreter/situation-of.js'
import { table } from '../lifecycle/table.js'
import type { Order } from '../order/order.js'
import type { NextStep } from '../refusal/next-step.js'
import { STEPS } from '../refusal/steps.js'
import { LOOK_UP_STEPS } from './look-up-steps.js'
import { isReportedByHand } from './order-state/is-reported-by-hand.js'
import { isToBeLookedUp } from './order-state/is-to-be-looked-up.js'
import { isUnaccounted } from './order-state/is-unaccounted.js'
import { isWithLinkOrNp } from './order-state/is-with-link-or-np.js'
import { lacksApproval } from './order-state/lacks-approval.js'
import { mayNameCarrier } from './order-state/may-name-carrier.js'
import { onlyNpActs } from './order-state/only-np-acts.js'

/** What moves an order on, as a refusal would advise: at least one step, at most two, each of them possible now. */
export function nextOf(order: Order): readonly NextStep[] {
  const isOpen = order.closed === null
  const particular = isOpen && order.syncTrust === 'linked' ? inParticular(order) : null
  // `step_out_of_order` has no advice of its own: then a doubt decides, or the status.
  return particular ?? nextFor(situationOf(table, order), order, isOpen ? 'step_out_of_order' : 'order_closed')
}

/** What the status doesn't say, of an open order that isn't in doubt. */
function inParticular(order: Order): readonly NextStep[] | null {
  return toLookUp(order) ?? byHand(order) ?? unaccounted(order) ?? goneTooEarly(order) ?? byCause(order)
}

/**
 * Somebody has to look into NP's console before anything else is done: the gate and the work lists say the same
 * (READ-05). Of goods of which nobody knows whether NP was told, what is recorded then is for the look to say: that it
 * is done, or that they are reported (READ-21).
 */
function toLookUp(order: Order): readonly NextStep[] | null {
  if (!isToBeLookedUp(order)) return null
  return order.openFollowUps.includes('complete_delivery_again') ? [STEPS.check_np_console] : LOOK_UP_STEPS
}

/**
 * A person reports goods that left by an unsupported carrier. 未配送 would settle that as if it were done (READ-06,
 * READ-09).
 */
function byHand(order: Order): readonly NextStep[] | null {
  if (!isReportedByHand(order)) return null
  return order.openFollowUps.length > 0 ? [STEPS.settle_follow_ups] : [STEPS.check_np_console]
}

/** Nobody has to have these goods reported, and nobody knows whether they are: NP says (READ-05, READ-06). */
function unaccounted(order: Order): readonly NextStep[] | null {
  return isUnaccounted(order) ? [STEPS.check_np_console] : null
}

/** Where goods left before NP decided, 未配送 comes before waiting, lest they be taken for reported (READ-16). */
function goneTooEarly(order: Order): readonly NextStep[] | null {
  const isGone = order.deliveryStatus === 'shipped'
  return isGone && lacksApproval(order) && isWithLinkOrNp(order) ? [STEPS.revert_delivery, STEPS.wait_for_link] : null
}

/**
 * Where only NP can end a hold, wait (STAT-04); where no code says what is wrong, look at 決済情報 first (CORR-06), of
 * goods that left only if NP may have been told of them (READ-06): else 未配送 is first.
 */
function byCause(order: Order): readonly NextStep[] | null {
  const { paymentStatus, deliveryStatus, problem } = order
  if (deliveryStatus === 'shipped') {
    const isToBeReadFirst = paymentStatus === 'needs_attention' && mayNameCarrier(order)
    return isToBeReadFirst ? [STEPS.check_payment_information, STEPS.revert_delivery] : null
  }
  if (onlyNpActs(order)) return [STEPS.wait_for_link]
  if (problem !== null && (problem.stage === 'operator' || problem.codes.length > 0)) return null
  if (paymentStatus === 'screening_on_hold') return [STEPS.check_payment_information, STEPS.open_correction]
  return paymentStatus === 'needs_attention' ? [STEPS.check_payment_information, STEPS.edit_order] : null
}
