import { eventGuards } from '../../lifecycle/guards/event-guards.js'
import type { Order } from '../../order/order.js'
import { NONE } from '../../shape/none.js'
import { UNTIL_NP_KNOWS_MS } from '../until-np-knows.js'
import { isOverdue } from './is-overdue.js'
import type { NpState, NpStatus } from './np-state.js'
import { standingOf } from './standing.js'
import { type ReconciliationVerdict, verdictOn } from './verdict-on.js'

/**
 * How an order that is trusted, or as if it were, stands to what NP says. A hold for other reasons than makeshop knows
 * is one that makeshop hasn't heard of yet. What NP said before the order came to be what it is, and what may be over
 * by now, moves nothing and contradicts nothing. What should have reached NP long ago never will, once the order is in
 * doubt (SYNC-01).
 */
export function judge(order: Order, npState: NpState): ReconciliationVerdict {
  if (namesAnother(order, npState)) return 'contradiction'
  const verdict = neverArrives(order, npState) ? 'contradiction' : verdictNow(order, npState)
  if (verdict === 'np_behind' || !mayBeOver(order, npState)) return verdict
  return verdict === 'in_step' && order.syncTrust === 'linked' ? verdict : 'cannot_tell'
}

/** What NP has rejected, cancelled or has a report of stays so; the rest was true when it was said. */
const PASSING: readonly NpStatus[] = ['not_found', 'in_review', 'held', 'approved']

/** Whether NP lacks a request or a report of an order in doubt: the link had its time, and brings nothing any more. */
function neverArrives(order: Order, npState: NpState): boolean {
  if (order.closed !== null || order.syncTrust === 'linked' || !isOverdue(order, npState)) return false
  const { status } = npState
  // Put back to 審査OK, goods of which 配送完了 isn't on record would be free to leave (READ-16).
  if (status === 'approved') return standingOf(order) === 'reporting' && order.deliveryStatus === 'shipped'
  return status === 'not_found' || status === 'cancelled'
}

/** Whether what NP says was said before the order came to be what it is, and may be over by now. */
export function mayBeOver(order: Order, { at, status }: NpState): boolean {
  return PASSING.includes(status) && Date.parse(at) < sinceWhen(order, status)
}

/**
 * From when what NP says is of the order as it is. What was on its way when it was closed may still arrive (LINK-06).
 */
function sinceWhen(order: Order, status: NpStatus): number {
  const { closed, statusSince } = order
  if (closed === null) return Date.parse(statusSince)
  return Date.parse(closed.at) + (status === 'not_found' && isOnItsWay(order) ? UNTIL_NP_KNOWS_MS : 0)
}

function verdictNow(order: Order, npState: NpState): ReconciliationVerdict {
  const standing = standingOf(order)
  const verdict = verdictOn(standing, npState.status)
  if (verdict !== 'in_step') return verdict
  if (isUnreported(order, npState)) return 'np_behind'
  const isOtherHold = standing === 'on_hold' && knowsHold(order) && newCodes(order, npState).length > 0
  return isOtherHold ? 'shop_behind' : verdict
}

/** Whether the books say why NP holds an order; where they don't, makeshop shows that it does (READ-17). */
function knowsHold({ problem }: Order): boolean {
  return problem?.stage === 'screening' && problem.codes.length > 0
}

/**
 * Whether goods have left of which NP, which would pay for them, has no report (READ-05, READ-06). That it refused one
 * is no agreement either: no money comes. A doubt is settled first, and NP's word on the status does that.
 */
function isUnreported({ deliveryStatus, syncTrust }: Order, { status }: NpState): boolean {
  return status === 'approved' && deliveryStatus === 'shipped' && syncTrust === 'linked'
}

/**
 * Whether NP speaks of another transaction than the order knows. While a request is on its way, it may get a new one.
 * Of a closed order, no other transaction tells whether its own is cancelled (CANC-01).
 */
export function namesAnother(order: Order, npState: NpState): boolean {
  return (order.closed !== null || !isOnItsWay(order)) && differsById(order, npState)
}

/**
 * Whether what NP says may be of the time before: seen then, or said without what is on its way to it, or was refused
 * there.
 */
export function mayBeEarlier(order: Order, npState: NpState): boolean {
  return isOnItsWay(order) || standingOf(order) === 'attention_edited' || mayBeOver(order, npState)
}

/** Whether a request is about to go to NP, or on its way. */
export function isOnItsWay({ paymentStatus }: Order): boolean {
  return paymentStatus === 'screening_preparing' || paymentStatus === 'screening_waiting'
}

/** Whether both ids are known and differ. */
export function differsById({ npTransaction }: Order, { npTransactionId }: NpState): boolean {
  return npTransactionId != null && npTransaction.id !== null && npTransactionId !== npTransaction.id
}

/** NP's codes of a hold, unless the order knows them; where NP gives none, there is nothing to be known. */
export function newCodes(order: Order, { codes: given, at }: NpState): readonly string[] {
  const codes = given ?? NONE
  return eventGuards.holdIsKnown(order, { type: 'screening.held', codes, at }) ? NONE : codes
}
