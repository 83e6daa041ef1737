import { asNpCode } from '../../../np-code/as-np-code.js'
import { isRejection } from '../../../np-code/is-rejection.js'
import type { Order } from '../../../order/order.js'
import type { Goods } from '../../kept/goods-of.js'
import { isOverdue } from '../np-state/is-overdue.js'
import { mayBeOver } from '../np-state/may-be-over.js'
import { namesAnother } from '../np-state/names-another.js'
import { newCodes } from '../np-state/new-codes.js'
import type { NpState } from '../np-state/np-state.js'
import type { ReconciliationVerdict } from './reconciliation-verdict.js'
import { standingOf } from './standing.js'
import { verdictOn } from './verdict-on.js'

/**
 * How an order that is trusted, or as if it were, stands to what NP says. A hold for other reasons than makeshop knows
 * is one that makeshop hasn't heard of yet. What NP said before the order came to be what it is, and what may be over
 * by now, moves nothing and contradicts nothing. What should have reached NP long ago never will, once the order is in
 * doubt (SYNC-01).
 */
export function judge(order: Order, npState: NpState, goods: Goods): ReconciliationVerdict {
  if (namesAnother(order, npState)) return 'contradiction'
  const verdict = neverArrives(order, npState) ? 'contradiction' : verdictNow(order, npState, goods)
  if (verdict === 'np_behind' || !mayBeOver(order, npState)) return verdict
  return verdict === 'in_step' && order.syncTrust === 'linked' ? verdict : 'cannot_tell'
}

/** Whether NP lacks a request or a report of an order in doubt: the link had its time, and brings nothing any more. */
function neverArrives(order: Order, npState: NpState): boolean {
  if (order.closed !== null || order.syncTrust === 'linked' || !isOverdue(order, npState)) return false
  const { status } = npState
  // Put back to 審査OK, goods of which 配送完了 isn't on record would be free to leave (READ-16).
  if (status === 'approved') return standingOf(order) === 'reporting' && order.deliveryStatus === 'shipped'
  return status === 'not_found' || status === 'cancelled'
}

function verdictNow(order: Order, npState: NpState, goods: Goods): ReconciliationVerdict {
  const standing = standingOf(order)
  const verdict = verdictOn(standing, npState.status)
  if (verdict !== 'in_step') return verdict
  if (isUnreported(order, npState, goods)) return 'np_behind'
  const isOtherHold = standing === 'on_hold' && knowsHold(order) && newCodes(order, npState).length > 0
  return isOtherHold ? 'shop_behind' : verdict
}

/**
 * Whether the books say why NP holds an order; where they don't, makeshop shows that it does. A reason of NP's for 審査NG
 * is of before (READ-17).
 */
function knowsHold({ problem }: Order): boolean {
  return problem?.stage === 'screening' && problem.codes.some((code) => !isRejection(asNpCode(code)))
}

/**
 * Whether goods have left of which NP, which would pay for them, has no report (READ-05, READ-06). That it refused one
 * is no agreement either: no money comes. A doubt is settled first, and NP's word on the status does that.
 */
function isUnreported({ syncTrust }: Order, { status }: NpState, goods: Goods): boolean {
  return status === 'approved' && goods === 'gone' && syncTrust === 'linked'
}
