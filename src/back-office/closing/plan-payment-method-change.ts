import { readPaymentMethod } from '../../order/event/read-payment-method.js'
import { ANY_INSTANT } from '../../order/form/any-instant.js'
import type { Order } from '../../order/order.js'
import { Err, Ok, type Result } from '../../result.js'
import { NONE } from '../../shape/none.js'
import type { PaymentMethod } from '../../vocabulary/payment-method.js'
import { findingOf } from '../answer/finding-of.js'
import { takenOnUnseen } from '../course/taken-on-unseen.js'
import type { GivenOrder } from '../kept/given-order.js'
import type { KeptOrder } from '../kept/kept-order.js'
import { makePlan } from '../kept/plan/make-plan.js'
import type { PlanRefusal } from '../kept/plan/plan-refusal.js'
import { refusedPlan } from '../kept/plan/refused-plan.js'
import { isToBeLookedUp } from '../order-state/is-to-be-looked-up.js'
import { receiptMayStay } from '../order-state/receipt-may-stay.js'
import { ACTS, type Act, changingPaymentMethod, lookingAtReceiptStatus, settling } from '../plan/act.js'
import { type Rehearsal, rehearse } from '../plan/rehearse.js'
import { approvalLook } from './approval-look.js'
import type { ClosingPlan } from './closing-plan.js'
import { closingPlanOf } from './closing-plan-of.js'
import { refuseReopening } from './refuse-reopening.js'

/**
 * How to change 決済方法, and what is left over then: whether NP still holds the transaction (PAY-05, READ-08), and
 * whether 入金完了 stays behind (PAY-06, READ-10). Where no follow-up asks for that, a look at 入金ステータス comes last,
 * except in 審査NG: NP may have approved the order unseen. Never throws.
 *
 * - From 審査保留 and 審査OK the way leads through 要確認 (PAY-01).
 * - While somebody has to look into NP's console, that comes first (READ-05), and so it does in 審査NG where NP may hold
 *   an approval (`approval_perhaps_stands`). If the order is in doubt, it comes after (READ-03), and so it does in
 *   要確認 of which NP held nothing (READ-08).
 * - Of a kept order, a claimed parcel is stopped first (SHIP-01); an approval or a report that somebody denied is to be
 *   doubted first, and the plan refused (READ-21).
 *
 * @param order - the order as it is, or as it is kept
 * @param to - the new payment method; if `PAYMENT_METHODS` knows its id, `linked` is taken from there (PAY-02)
 * @returns `Ok` with the plan, or `Err` with the refusal that `decide` gives to the change itself. If 要確認 would come
 * first and the method is linked all the same, PAY-02 is among its violations. Except for such a method, `next` is that
 * of the gate or, once a report is under way, what NP's side allows
 *
 * @example
 * ```ts
 * const plan = planPaymentMethodChange(approved, PAYMENT_METHODS.bank_transfer)
 * if (plan.ok) plan.val.openFollowUps // ['cancel_in_np_console', 'reset_receipt_status']
 * ```
 *
 * @category Plans
 */
export function planPaymentMethodChange(order: Order | KeptOrder, to: PaymentMethod): Result<ClosingPlan, PlanRefusal> {
  return makePlan(order, 'paymentMethod.changed', (given) => {
    const { order: read } = given
    const change = changingPaymentMethod(readOnce(to))
    const direct = rehearse(read, [change])
    // A refusal is of the order as it is: what is to be looked up still is.
    if (!direct.ok && direct.val.code !== 'payment_change_status') return Err(refusedPlan(given, direct.val))
    const looks = looksBefore(read)
    if (direct.ok) {
      const unseen = takenOnUnseen(read, ANY_INSTANT)
      const last = { ...change, events: [...unseen, ...change.events] }
      return rehearse(read, [...looks, last])
        .map((rehearsed) => planOf(given, rehearsed))
        .mapErr((refusal) => refusedPlan(given, refusal))
    }
    const reopened = rehearse(read, [...looks, ACTS.revertDelivery, ACTS.openCorrection, change])
    return reopened.ok
      ? Ok(planOf(given, reopened.val))
      : Err(refuseReopening(refusedPlan(given, direct.val), reopened.val))
  })
}

/** It is rehearsed more than once; what is malformed `decide` refuses (READ-24). */
function readOnce(to: PaymentMethod): PaymentMethod {
  const read = readPaymentMethod(to)
  return typeof read === 'string' ? to : read
}

/** A doubtful order may be changed as it is, and NP looked up after that (READ-03). */
function looksBefore(order: Order): readonly Act[] {
  if (order.syncTrust === 'suspect') return NONE
  return isToBeLookedUp(order) ? [settling('check_np_console')] : approvalLook(order)
}

function planOf(given: GivenOrder, rehearsal: Rehearsal): ClosingPlan {
  const reasons = [findingOf('leaves_np', 'PAY-03'), findingOf('fee_becomes_zero', 'PAY-04')]
  const plan = closingPlanOf(given, rehearsal, reasons, findingOf('changed_after_shipping', 'PAY-03'))
  // NP may have approved it since it was seen.
  const mayStayReceived = receiptMayStay(given.order, rehearsal.order, null)
  return mayStayReceived ? { ...plan, steps: [...plan.steps, lookingAtReceiptStatus().step] } : plan
}
