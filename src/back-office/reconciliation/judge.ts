import { sameCodes } from '../../lifecycle/guards/same-codes.js'
import type { Order } from '../../order/order.js'
import type { NpState } from './np-state.js'
import { standingOf } from './standing.js'
import { type StepVerdict, verdictOn } from './verdicts.js'

/**
 * How an order that is trusted, or as if it were, stands to what NP says. A hold for other reasons than makeshop knows is
 * one that makeshop hasn't heard of yet.
 */
export function judge(order: Order, npState: NpState): StepVerdict {
  if (namesAnother(order, npState)) return 'contradiction'
  const verdict = verdictOn(standingOf(order), npState.status)
  const isOtherHold =
    order.closed === null && order.paymentStatus === 'screening_on_hold' && !knowsCodes(order, npState)
  return verdict === 'in_step' && isOtherHold ? 'shop_behind' : verdict
}

/**
 * Whether NP speaks of another transaction than the order knows. While a request is on its way, it may get a new one. Of a
 * closed order, no other transaction tells whether its own is cancelled (CANC-01).
 */
export function namesAnother(order: Order, npState: NpState): boolean {
  const { closed, paymentStatus } = order
  const isOnItsWay = paymentStatus === 'screening_preparing' || paymentStatus === 'screening_waiting'
  return (closed !== null || !isOnItsWay) && differsById(order, npState)
}

/** Whether both ids are known and differ. */
export function differsById({ npTransaction }: Order, { npTransactionId }: NpState): boolean {
  return npTransactionId != null && npTransaction.id !== null && npTransactionId !== npTransaction.id
}

/** Whether the order knows the codes of a hold; where NP gives none, there is nothing to be known. */
export function knowsCodes({ problem }: Order, { codes }: NpState): boolean {
  if (codes == null || codes.length === 0) return true
  return problem !== null && problem.stage === 'screening' && sameCodes(problem.codes, codes)
}
