import type { Order } from '../../order/order.js'
import { NONE } from '../../shape/none.js'
import { APPROVAL_PERHAPS_STANDS } from '../answer/approval-perhaps-stands.js'
import type { Finding } from '../answer/finding.js'
import { findingOf } from '../answer/finding-of.js'
import { TRANSACTION_PERHAPS_STANDS } from '../answer/transaction-perhaps-stands.js'
import type { GivenOrder } from '../kept/given-order.js'
import { goodsOf } from '../kept/goods-of.js'
import { isReportedHere } from '../kept/is-reported-here.js'
import { withParcelStopped } from '../kept/plan/with-parcel-stopped.js'
import { hasPrintedInvoice } from '../order-state/has-printed-invoice.js'
import { mayBeHeldAfterAll } from '../order-state/may-be-held-after-all.js'
import { mayHoldApproval } from '../order-state/may-hold-approval.js'
import { settling } from '../plan/act.js'
import { firstStep } from '../plan/first-step.js'
import { givesApprovalUp } from '../plan/gives-approval-up.js'
import type { Rehearsal } from '../plan/rehearse.js'
import type { ClosingCode } from './closing-code.js'
import type { ClosingPlan } from './closing-plan.js'

/**
 * The plan by which an order is closed as it was rehearsed: its steps, then one for everything that is left over. A
 * claimed parcel is stopped before any of it: as of a closed order it may not leave (SHIP-01).
 *
 * @param reasons - what it is to close the order so
 * @param afterShipping - what that is once the goods have left
 */
export function closingPlanOf(
  given: GivenOrder,
  rehearsed: Rehearsal,
  reasons: readonly Finding<ClosingCode>[],
  afterShipping: Finding<ClosingCode>,
): ClosingPlan {
  const { order: before } = given
  const { rehearsal, toStop } = withParcelStopped(given, rehearsed)
  const { decisions, order } = rehearsal
  const steps = [...rehearsal.steps, ...order.openFollowUps.map((kind) => settling(kind).step)]
  return {
    findings: [
      ...reasons,
      ...perhapsHeld(before, order),
      ...(givesApprovalUp(before, rehearsal.steps) ? [findingOf('approval_given_up', 'READ-02')] : []),
      ...ofGoods(given, afterShipping),
      ...(toStop === null ? NONE : [toStop]),
    ],
    ...firstStep(steps),
    steps,
    opened: order.openFollowUps.filter((kind) => !before.openFollowUps.includes(kind)),
    openFollowUps: order.openFollowUps,
    warnings: decisions.flatMap(({ warnings }) => warnings),
  }
}

/** Goods that are here go on by another way, if at all, without NP's invoice. */
function ofGoods(given: GivenOrder, afterShipping: Finding<ClosingCode>): readonly Finding<ClosingCode>[] {
  if (goodsOf(given) === 'gone' && !isReportedHere(given.kept)) return [afterShipping]
  return hasPrintedInvoice(given.order) ? [findingOf('invoice_becomes_void', 'READ-07')] : NONE
}

/** What a look finds is to be cancelled there: before the order ends, or after where the look comes then (READ-03). */
function perhapsHeld(before: Order, after: Order): readonly Finding<ClosingCode>[] {
  if (mayBeHeldAfterAll(after)) return [TRANSACTION_PERHAPS_STANDS]
  return mayHoldApproval(before) ? [APPROVAL_PERHAPS_STANDS] : []
}
