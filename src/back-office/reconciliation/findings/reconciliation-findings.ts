import type { Order } from '../../../order/order.js'
import { LINK_STEPS } from '../../../refusal/link-steps.js'
import { STEPS } from '../../../refusal/steps.js'
import type { RuleId } from '../../../rules/rule-id.js'
import { NONE } from '../../../shape/none.js'
import { isAutomatic } from '../../../status/is-automatic.js'
import type { Finding } from '../../answer/finding.js'
import { found } from '../../answer/found.js'
import { TRANSACTION_PERHAPS_STANDS } from '../../answer/transaction-perhaps-stands.js'
import { takeEvents } from '../../course/take-events.js'
import { either } from '../../next/either.js'
import { inTurn } from '../../next/in-turn.js'
import { LOOK_UP } from '../../next/look-up.js'
import type { Next } from '../../next/next.js'
import { nextOf } from '../../next/next-of.js'
import { recordingOf } from '../../next/recording-of.js'
import type { Step } from '../../next/step.js'
import { isRefusedReport } from '../../order-state/is-refused-report.js'
import { isReportedByHand } from '../../order-state/is-reported-by-hand.js'
import { isToBeLookedUp } from '../../order-state/is-to-be-looked-up.js'
import { isUnaccounted } from '../../order-state/is-unaccounted.js'
import { mayBeReported } from '../../order-state/may-be-reported.js'
import { hasCancelledOwn } from '../np-state/has-cancelled-own.js'
import { isOnItsWay } from '../np-state/is-on-its-way.js'
import { isOverdue } from '../np-state/is-overdue.js'
import { mayBeOver } from '../np-state/may-be-over.js'
import type { NpState } from '../np-state/np-state.js'
import type { Reconciliation } from '../reconciliation.js'
import { besideLook } from '../repair/beside-look.js'
import { CANCEL_AT_NP } from '../repair/cancel-at-np.js'
import { doubtOrConfirm } from '../repair/doubt-or-confirm.js'
import type { RepairKind } from '../repair/repair-kind.js'
import { LIVE_AT_NP, type Repair } from '../repair/repair-of.js'
import { mayBeEarlier } from '../verdict/may-be-earlier.js'
import type { ReconciliationVerdict } from '../verdict/reconciliation-verdict.js'
import { standingOf } from '../verdict/standing.js'
import { contradiction } from './contradiction.js'
import type { ReconciliationCode } from './reconciliation-code.js'
import type { Said } from './said.js'
import { whenLate } from './when-late.js'

/** An operator is led to set what makeshop shows, now or once the doubt is settled. */
const BY_HAND = found('override_may_lose_sync', 'SYNC-03')

/** What is said about both sides, and what to do. */
export function reconciliationFindings(
  order: Order,
  npState: NpState,
  verdict: ReconciliationVerdict,
  { kind, events }: Repair,
): Pick<Reconciliation, 'findings' | keyof Next> {
  // What is next of a hold goes by why NP holds it.
  const known = kind === 'codes' ? (takeEvents(order, events)?.order ?? order) : order
  const [code, rule, next] = said(known, npState, verdict, kind)
  const detail = npState.status
  const late = isOverdue(known, npState) ? whenLate(known, npState, verdict, kind, next) : null
  const isWaitedFor = late !== null || next.next.some(({ step }) => step === 'confirm_sync')
  const isToCompare = (isWaitedFor && isUnheard(order, npState, verdict)) || mayHideCorrection(order, npState, kind)
  const findings = [
    found(code, rule, detail),
    ...ofDisplay(order, code, kind, detail),
    ...(kind === 'codes' ? [found('codes_to_record', 'READ-17', detail)] : NONE),
    ...(late === null ? NONE : [found(...late.stalled, detail)]),
    ...(isToCompare ? [found('contents_to_compare', 'CORR-03', detail)] : NONE),
    ...(mayBeOver(order, npState) ? NONE : ofTransaction(order, npState, verdict, kind)),
  ]
  return { findings, ...(late?.next ?? next) }
}

/**
 * What NP may hold of an order in 要確認 that isn't known so. What it approved after it had rejected it may be of what was
 * ordered before an edit that was refused, so that nothing makes it 審査OK; but no record asks for its cancel (READ-08).
 */
function ofTransaction(
  order: Order,
  npState: NpState,
  verdict: ReconciliationVerdict,
  kind: RepairKind,
): readonly Finding<ReconciliationCode>[] {
  if (isApprovedSince(order, npState)) return [TRANSACTION_PERHAPS_STANDS]
  const isRound = verdict === 'contradiction' && kind !== 'display'
  const isOpen = isRound || (verdict === 'cannot_tell' && !isKnownThere(order, npState))
  return isOpen && lacksId(order, npState) ? [found('np_id_not_on_record', 'READ-20', npState.status)] : NONE
}

/** Whether NP approved after all what it had rejected, of goods that are here: those that left are to be reported. */
function isApprovedSince(order: Order, { status }: NpState): boolean {
  const isHere = order.deliveryStatus === 'not_shipped'
  return isHere && status === 'approved' && standingOf(order) === 'attention_rejected'
}

/** What makeshop shows has to be set by hand, at once or once the doubt is settled. */
function ofDisplay(
  order: Order,
  code: ReconciliationCode,
  kind: RepairKind,
  detail: NpState['status'],
): readonly Finding<ReconciliationCode>[] {
  // A doubt that is there already is settled by nothing else; a new one may be before NP's word is taken.
  const isToSet = kind === 'display' && code === 'sides_contradict' && order.syncTrust === 'suspect'
  const display = isToSet ? [found('display_to_correct', 'SYNC-01', detail)] : NONE
  return kind === 'display' || code === 'display_to_correct' ? [...display, BY_HAND] : display
}

/** NP may speak of what was ordered before a correction, and nothing brings another word of it. */
function isUnheard(order: Order, npState: NpState, verdict: ReconciliationVerdict): boolean {
  const isUntold = verdict === 'np_behind' || verdict === 'cannot_tell'
  return isOnItsWay(order) && isUntold && npState.status !== 'not_found'
}

/** A status that was set by hand may hide a correction, and goods would leave by NP's word of what was before it. */
function mayHideCorrection(order: Order, npState: NpState, kind: RepairKind): boolean {
  const isSettled = order.syncTrust === 'suspect' && (kind === 'display' || kind === 'confirm')
  return isSettled && !isOnItsWay(order) && npState.status === 'approved' && order.deliveryStatus === 'not_shipped'
}

function said(order: Order, npState: NpState, verdict: ReconciliationVerdict, kind: RepairKind): Said {
  switch (verdict) {
    case 'in_step':
      return ['both_agree', 'LINK-08', nextOf(order)]
    case 'shop_behind':
      return shopBehind(order, kind)
    case 'np_behind':
      if (order.closed !== null) return ['np_to_cancel', 'CANC-01', either(CANCEL_AT_NP)]
      if (isAutomatic(order.paymentStatus)) return ['np_to_catch_up', 'LINK-06', nextOf(order)]
      return ['shipment_not_at_np', whyUnreported(order), toBeReported(order)]
    case 'cannot_tell':
      return [notTold(order, npState), 'READ-20', inTurn(STEPS.check_np_console, ...afterLook(order, npState))]
    case 'contradiction':
      return contradiction(order, npState, kind)
  }
}

/** Why NP has no report of goods that have left. */
function whyUnreported(order: Order): RuleId {
  if (isReportedByHand(order)) return 'READ-06'
  if (order.paymentStatus === 'screening_approved') return 'READ-05'
  return isRefusedReport(order) ? 'FLOW-04' : 'SHIP-05'
}

/**
 * How NP comes to know of it. What it says may be of the time before the goods left; where a look alone would be next,
 * it says what follows if that finds the same.
 */
function toBeReported(order: Order): Next {
  if (isToBeLookedUp(order)) return LOOK_UP
  if (order.openFollowUps.length > 0) return nextOf(order)
  if (isReportedByHand(order)) return inTurn(STEPS.check_np_console, { ...LINK_STEPS.handle_by_hand, rule: 'READ-06' })
  const mayBeThere = isUnaccounted(order) || mayBeReported(order)
  return mayBeThere ? inTurn(STEPS.check_np_console, STEPS.revert_delivery) : nextOf(order)
}

function notTold(order: Order, npState: NpState): ReconciliationCode {
  if (npState.status === 'unknown') return 'np_not_known'
  return mayBeEarlier(order, npState) ? 'np_may_be_earlier' : 'agreement_not_known'
}

/** What follows a look that finds the same: a doubt is settled by it, and 要確認 is a person's to end. */
function afterLook(order: Order, npState: NpState): readonly Step[] {
  if (npState.status === 'unknown' || mayBeOver(order, npState)) return NONE
  // Where NP has cancelled what may be this order, makeshop's may have to follow (CANC-01).
  if (order.syncTrust === 'suspect')
    return npState.status === 'cancelled' ? [STEPS.confirm_sync, STEPS.cancel_order] : [STEPS.confirm_sync]
  if (order.paymentStatus !== 'needs_attention') return NONE
  // By the doubt nobody edits it.
  if (lacksId(order, npState) && !isKnownThere(order, npState)) return [STEPS.doubt_sync]
  // What is open to be looked up is recorded first, as beside any look (READ-05).
  if (!hasCancelledOwn(order, npState) || isToBeLookedUp(order)) return besideLook(order)
  // Goods that are gone are still to be paid for (PAY-01).
  return [order.deliveryStatus === 'shipped' ? STEPS.change_payment_method : STEPS.cancel_order]
}

/**
 * Whether an edit may register an order a second time of which NP has one that isn't known by its id (READ-20). After
 * 審査NG an edit registers anew anyway.
 */
function lacksId(order: Order, { status }: NpState): boolean {
  const isAsked = order.paymentStatus === 'needs_attention' && standingOf(order) !== 'attention_rejected'
  return isAsked && order.npTransaction.id === null && LIVE_AT_NP.includes(status)
}

/**
 * Whether an edit is of what NP holds all the same: its word names the id, or it refused a report, which the link sends
 * of an order that NP approved (SHIP-09). A doubt would only come back to the same.
 */
function isKnownThere(order: Order, { npTransactionId }: NpState): boolean {
  return npTransactionId != null || isRefusedReport(order)
}

function shopBehind(order: Order, kind: RepairKind): Said {
  switch (kind) {
    case 'confirm':
      return ['sync_to_confirm', 'READ-21', either(STEPS.confirm_sync)]
    case 'settle':
      return ['nothing_to_cancel', 'READ-07', either(recordingOf(['cancel_in_np_console']))]
    case 'link':
      return ['makeshop_to_catch_up', 'LINK-06', either(STEPS.wait_for_link)]
    case 'codes':
    case 'display':
    case 'reopen':
    case 'doubt':
    case 'none':
      return ['display_to_correct', 'SYNC-01', either(doubtOrConfirm(order))]
  }
}
