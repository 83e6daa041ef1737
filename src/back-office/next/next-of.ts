import { nextStepsOf } from '../../lifecycle/next-steps-of.js'
import { haveLeft } from '../../order/have-left.js'
import type { Order } from '../../order/order.js'
import type { RefusalCode } from '../../refusal/refusal-code.js'
import { STEPS } from '../../refusal/steps.js'
import { isCancelledWhileHeld } from '../order-state/is-cancelled-while-held.js'
import { isReportedByHand } from '../order-state/is-reported-by-hand.js'
import { isToBeCompletedAgain } from '../order-state/is-to-be-completed-again.js'
import { isToBeLookedUp } from '../order-state/is-to-be-looked-up.js'
import { isUnaccounted } from '../order-state/is-unaccounted.js'
import { isWithLinkOrNp } from '../order-state/is-with-link-or-np.js'
import { lacksApproval } from '../order-state/lacks-approval.js'
import { mayBeReported } from '../order-state/may-be-reported.js'
import { mayHoldApproval } from '../order-state/may-hold-approval.js'
import { mayNameCarrier } from '../order-state/may-name-carrier.js'
import { onlyNpActs } from '../order-state/only-np-acts.js'
import { anyOf } from './any-of.js'
import { findGoodsFirst } from './find-goods-first.js'
import { inTurn } from './in-turn.js'
import { LOOK_BEFORE_CHANGE } from './look-before-change.js'
import { LOOK_UP } from './look-up.js'
import type { Next } from './next.js'
import { settlingOf } from './settling-of.js'
import { stepFor } from './step-for.js'

/** What moves an order on: at least one step, at most two, the first of them possible now. */
export function nextOf(order: Order): Next {
  if (order.closed !== null) {
    const leftOver = asRefused(order, 'order_closed')
    return haveLeft(order) && isCancelledWhileHeld(order) ? findGoodsFirst(leftOver) : leftOver
  }
  const particular = order.syncTrust === 'linked' ? inParticular(order) : null
  return particular ?? (isAtRest(order) ? anyOf(STEPS.nothing_to_do) : asRefused(order, 'step_out_of_order'))
}

/** Whether its report is done, and nobody has to do anything (FLOW-06). */
function isAtRest({ paymentStatus, syncTrust, openFollowUps }: Order): boolean {
  return paymentStatus === 'shipment_report_completed' && syncTrust === 'linked' && openFollowUps.length === 0
}

/** As a refusal would advise. `step_out_of_order` has no advice of its own: then a doubt decides, or the status. */
function asRefused(order: Order, code: RefusalCode): Next {
  return anyOf(...nextStepsOf(order, code).map((step) => stepFor(order, step)))
}

/** What the status doesn't say, of an open order that isn't in doubt. */
function inParticular(order: Order): Next | null {
  const first = toLookUp(order) ?? byHand(order) ?? unaccounted(order) ?? goneTooEarly(order)
  return first ?? (mayHoldApproval(order) ? LOOK_BEFORE_CHANGE : byCause(order))
}

/**
 * Somebody has to look into NP's console before anything else is done: the gate and the work lists say the same
 * (READ-05). Of goods of which nobody knows whether NP was told, what is recorded then is for the look to say: that it
 * is done, or that they are reported (READ-21).
 */
function toLookUp(order: Order): Next | null {
  if (!isToBeLookedUp(order)) return null
  return isToBeCompletedAgain(order) ? anyOf(STEPS.check_np_console) : LOOK_UP
}

/**
 * A person reports goods that left by an unsupported carrier. 未配送 would settle that as if it were done (READ-06,
 * READ-09).
 */
function byHand(order: Order): Next | null {
  if (!isReportedByHand(order)) return null
  return anyOf(order.openFollowUps.length > 0 ? settlingOf(order.openFollowUps) : STEPS.check_np_console)
}

/** Nobody has to have these goods reported, and nobody knows whether they are: NP says (READ-05, READ-06). */
function unaccounted(order: Order): Next | null {
  return isUnaccounted(order) ? anyOf(STEPS.check_np_console) : null
}

/** Where goods left before NP decided, 未配送 comes before waiting, lest they be taken for reported (READ-16). */
function goneTooEarly(order: Order): Next | null {
  const isGone = order.deliveryStatus === 'shipped'
  return isGone && lacksApproval(order) && isWithLinkOrNp(order)
    ? inTurn(STEPS.revert_delivery, STEPS.wait_for_link)
    : null
}

/**
 * Where only NP can end a hold, wait (STAT-04); where no code says what is wrong, look at 決済情報 first (CORR-06). Of
 * goods that left, only if NP may have been told of them (READ-06), or may have their report and 要確認 was set by hand
 * (SYNC-01): what is looked at shows whether 未配送 is right, which is first otherwise.
 */
function byCause(order: Order): Next | null {
  const { paymentStatus, deliveryStatus, problem } = order
  if (deliveryStatus === 'shipped') {
    if (mayBeReported(order)) return anyOf(STEPS.check_np_console)
    const isToBeReadFirst = paymentStatus === 'needs_attention' && mayNameCarrier(order)
    return isToBeReadFirst ? anyOf(STEPS.check_payment_information) : null
  }
  if (onlyNpActs(order)) return anyOf(STEPS.wait_for_link)
  if (problem !== null && (problem.stage === 'operator' || problem.codes.length > 0)) return null
  if (paymentStatus === 'screening_on_hold') return inTurn(STEPS.check_payment_information, STEPS.open_correction)
  return paymentStatus === 'needs_attention' ? inTurn(STEPS.check_payment_information, STEPS.edit_order) : null
}
