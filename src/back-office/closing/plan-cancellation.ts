import { ANY_INSTANT } from '../../order/form/any-instant.js'
import { haveLeft } from '../../order/have-left.js'
import type { Order } from '../../order/order.js'
import { Err, Ok, type Result } from '../../result.js'
import { NONE } from '../../shape/none.js'
import { findingOf } from '../answer/finding-of.js'
import { sentUnseen } from '../course/sent-unseen.js'
import { takenOnUnseen } from '../course/taken-on-unseen.js'
import { denialSaid } from '../kept/denial/denial-said.js'
import type { GivenOrder } from '../kept/given-order.js'
import { goodsOf } from '../kept/goods-of.js'
import { isReportedHere } from '../kept/is-reported-here.js'
import type { KeptOrder } from '../kept/kept-order.js'
import { makePlan } from '../kept/plan/make-plan.js'
import type { PlanRefusal } from '../kept/plan/plan-refusal.js'
import { refusedPlan } from '../kept/plan/refused-plan.js'
import { byGoods } from '../next/by-goods.js'
import { OWN_STEPS } from '../next/own-steps.js'
import { isCancelledWhileHeld } from '../order-state/is-cancelled-while-held.js'
import { ACTS } from '../plan/act.js'
import { rehearse } from '../plan/rehearse.js'
import { approvalLook } from './approval-look.js'
import type { ClosingPlan } from './closing-plan.js'
import { closingPlanOf } from './closing-plan-of.js'

/**
 * How to cancel or delete an order, and what is left to do then. A cancel is never linked, so whatever NP may hold has
 * to be cancelled in NP's console too (CANC-01, READ-08). This includes an order that is known as 審査待ち(準備中): the
 * link may have told NP by then. In 要確認 of which NP held nothing, a look there comes last; in 審査NG where NP may
 * hold an approval (`approval_perhaps_stands`), before the cancel. If goods have left and NP may hold the order, where
 * they are comes before everything but the stop of a claimed parcel: what the buyer keeps isn't cancelled at NP
 * (`goods_perhaps_with_buyer`). Never throws.
 *
 * Of a kept order it knows goods that left before 未配送, too, or that are here though they are reported, and that a
 * claimed parcel is to be stopped first (`stop_parcel`, SHIP-01).
 *
 * @param order - the order as it is, or as it is kept
 * @returns `Ok` with the plan, or `Err` with the refusal that `decide` gives to the cancel
 *
 * @example
 * ```ts
 * const plan = planCancellation(approved)
 * if (plan.ok) plan.val.opened // ['cancel_in_np_console']
 * ```
 *
 * @category Plans
 */
export function planCancellation(order: Order | KeptOrder): Result<ClosingPlan, PlanRefusal> {
  return makePlan(order, 'order.cancelled', endOf, () => true)
}

/** No doubt about the sync holds an end up, nor a denial (READ-03): it is said beside it. */
function endOf(given: GivenOrder): Result<ClosingPlan, PlanRefusal> {
  const { order: read } = given
  const { step, events, isKept } = ACTS.cancelOrder
  const unseen = [...sentUnseen(read, ANY_INSTANT), ...takenOnUnseen(read, ANY_INSTANT)]
  // What NP may hold then, the steps behind it say.
  const act = { step: { ...step, ...OWN_STEPS.cancel_in_makeshop }, events: [...unseen, ...events], isKept }
  const rehearsal = rehearse(read, [...approvalLook(read), act])
  if (!rehearsal.ok) return Err(refusedPlan(given, rehearsal.val))
  const { order: closed } = rehearsal.val
  const areGone = (haveLeft(read) || goodsOf(given) === 'gone') && !isReportedHere(given.kept)
  const areKept = areGone && isCancelledWhileHeld(closed)
  // Who cancels at NP what the buyer has got gives its payment up.
  const rehearsed = areKept ? { ...rehearsal.val, steps: [ACTS.findGoods.step, ...rehearsal.val.steps] } : rehearsal.val
  const reasons = [findingOf('leaves_makeshop', 'READ-07')]
  const plan = closingPlanOf(given, rehearsed, reasons, findingOf('closing_after_shipping', 'READ-25'))
  const perhapsKept = areKept ? [findingOf('goods_perhaps_with_buyer', 'CANC-01')] : NONE
  const steps = areKept ? plan.steps.map(byGoods) : plan.steps
  return Ok({ ...plan, steps, findings: [...plan.findings, ...perhapsKept, ...denialSaid(given)] })
}
