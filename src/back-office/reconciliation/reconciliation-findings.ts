import type { Order } from '../../order/order.js'
import { LINK_STEPS } from '../../refusal/link-steps.js'
import type { NextStep } from '../../refusal/next-step.js'
import { STEPS } from '../../refusal/steps.js'
import type { RuleId } from '../../rules/rule-id.js'
import { NONE } from '../../shape/none.js'
import { isAutomatic } from '../../status/is-automatic.js'
import { takeEvents } from '../course/take-events.js'
import { found } from '../found.js'
import { LOOK_UP_STEPS } from '../look-up-steps.js'
import { nextOf } from '../next-of.js'
import { awaitsReportByHand } from '../order-state/awaits-report-by-hand.js'
import { isReportedByHand } from '../order-state/is-reported-by-hand.js'
import { isToBeLookedUp } from '../order-state/is-to-be-looked-up.js'
import { isUnaccounted } from '../order-state/is-unaccounted.js'
import { isOnItsWay } from './is-on-its-way.js'
import { isOverdue } from './is-overdue.js'
import { mayBeEarlier } from './may-be-earlier.js'
import { mayBeOver } from './may-be-over.js'
import { namesAnother } from './names-another.js'
import type { NpState } from './np-state.js'
import type { Reconciliation } from './reconciliation.js'
import type { ReconciliationCode } from './reconciliation-code.js'
import type { ReconciliationVerdict } from './reconciliation-verdict.js'
import type { RepairKind } from './repair-kind.js'
import { LIVE_AT_NP, type Repair } from './repair-of.js'

type Said = readonly [code: ReconciliationCode, rule: RuleId, next: readonly NextStep[]]

/** An operator is led to set what makeshop shows, now or once the doubt is settled. */
const BY_HAND = found('override_may_lose_sync', 'SYNC-03')

/** What is said about both sides, and what to do. */
export function reconciliationFindings(
  order: Order,
  npState: NpState,
  verdict: ReconciliationVerdict,
  { kind, events }: Repair,
): Pick<Reconciliation, 'findings' | 'next'> {
  // What is next of a hold goes by why NP holds it.
  const known = kind === 'codes' ? (takeEvents(order, events)?.order ?? order) : order
  const [code, rule, next] = said(known, npState, verdict, kind)
  const detail = npState.status
  const findings = [found(code, rule, detail)]
  if (kind === 'display' || code === 'display_to_correct') findings.push(BY_HAND)
  if (kind === 'codes') findings.push(found('codes_to_record', 'READ-17', detail))
  const late = isOverdue(known, npState) ? whenLate(known, npState, verdict, kind, next) : null
  if (late !== null) findings.push(found(...late.stalled, detail))
  const isUntold = verdict === 'np_behind' || verdict === 'cannot_tell'
  // NP may speak of what was ordered before a correction, and nothing brings another word of it.
  if (isUntold && detail !== 'not_found' && isOnItsWay(order) && (late !== null || next.includes(STEPS.confirm_sync))) {
    findings.push(found('contents_to_compare', 'CORR-03', detail))
  }
  return { findings, next: late?.next ?? next }
}

interface Late {
  readonly stalled: readonly [code: ReconciliationCode, rule: RuleId]
  readonly next: readonly NextStep[]
}

/**
 * What is to be done once others should have moved on. What NP decided it may have decided just now, so that is waited
 * for first; but where nothing comes, only a doubt leads on, and by it the status is set by hand (SYNC-01).
 */
function whenLate(
  { closed, paymentStatus, syncTrust }: Order,
  { status }: NpState,
  verdict: ReconciliationVerdict,
  kind: RepairKind,
  next: readonly NextStep[],
): Late | null {
  if (kind === 'link') return { stalled: ['sync_perhaps_lost', 'SYNC-01'], next: [...next, STEPS.doubt_sync] }
  const isLinks = closed === null && syncTrust === 'linked' && isAutomatic(paymentStatus)
  if (!(verdict === 'cannot_tell' && isLinks && status !== 'unknown') && !next.includes(STEPS.wait_for_link))
    return null
  const looked = next.map((step) => (step === STEPS.wait_for_link ? STEPS.check_np_console : step))
  // What NP itself reviews is NP's to end.
  const isNps = verdict === 'in_step' && status !== 'not_found'
  return { stalled: ['link_stalled', 'LINK-06'], next: isNps ? looked : [...looked, STEPS.doubt_sync].slice(0, 2) }
}

function said(order: Order, npState: NpState, verdict: ReconciliationVerdict, kind: RepairKind): Said {
  switch (verdict) {
    case 'in_step':
      return ['both_agree', 'LINK-08', nextOf(order)]
    case 'shop_behind':
      return shopBehind(order, kind)
    case 'np_behind':
      if (order.closed !== null) return ['np_to_cancel', 'CANC-01', [STEPS.settle_follow_ups]]
      if (isAutomatic(order.paymentStatus)) return ['np_to_catch_up', 'LINK-06', nextOf(order)]
      return ['shipment_not_at_np', whyUnreported(order), toBeReported(order)]
    case 'cannot_tell':
      return [notTold(order, npState), 'READ-20', [STEPS.check_np_console, ...afterLook(order, npState)]]
    case 'contradiction':
      return contradiction(order, npState, kind)
  }
}

/** Why NP has no report of goods that have left. */
function whyUnreported(order: Order): RuleId {
  if (isReportedByHand(order)) return 'READ-06'
  if (order.paymentStatus === 'screening_approved') return 'READ-05'
  return order.problem?.stage === 'shipment' ? 'FLOW-04' : 'SHIP-05'
}

/**
 * How NP comes to know of it. What it says may be of the time before the goods left; where a look alone would be next,
 * it says what follows if that finds the same.
 */
function toBeReported(order: Order): readonly NextStep[] {
  if (order.openFollowUps.includes('check_np_console')) return LOOK_UP_STEPS
  if (order.openFollowUps.length > 0) return nextOf(order)
  if (isReportedByHand(order)) return [STEPS.check_np_console, { ...LINK_STEPS.handle_by_hand, rule: 'READ-06' }]
  return isUnaccounted(order) ? [STEPS.check_np_console, STEPS.revert_delivery] : nextOf(order)
}

function notTold(order: Order, npState: NpState): ReconciliationCode {
  if (npState.status === 'unknown') return 'np_not_known'
  return mayBeEarlier(order, npState) ? 'np_may_be_earlier' : 'agreement_not_known'
}

/** What follows a look that finds the same: a doubt is settled by it, and 要確認 is a person's to end. */
function afterLook(order: Order, npState: NpState): readonly NextStep[] {
  if (order.closed !== null || npState.status === 'unknown' || mayBeOver(order, npState)) return NONE
  // Where NP has cancelled what may be this order, makeshop's may have to follow (CANC-01).
  if (order.syncTrust === 'suspect')
    return npState.status === 'cancelled' ? [STEPS.confirm_sync, STEPS.cancel_order] : [STEPS.confirm_sync]
  if (order.paymentStatus !== 'needs_attention') return NONE
  // An edit would register an order a second time of which the id isn't known (READ-20).
  if (order.npTransaction.id === null && LIVE_AT_NP.includes(npState.status)) return [STEPS.doubt_sync]
  return besideLook(order)
}

/** What moves an order on, where the look is named already. */
function besideLook(order: Order): readonly NextStep[] {
  return nextOf(order).filter((step) => step !== STEPS.check_np_console)
}

function shopBehind(order: Order, kind: RepairKind): Said {
  switch (kind) {
    case 'confirm':
      return ['sync_to_confirm', 'READ-21', [STEPS.confirm_sync]]
    case 'settle':
      return ['nothing_to_cancel', 'READ-07', [STEPS.settle_follow_ups]]
    case 'link':
      return ['makeshop_to_catch_up', 'LINK-06', [STEPS.wait_for_link]]
    case 'codes':
    case 'display':
    case 'reopen':
    case 'doubt':
    case 'none':
      return ['display_to_correct', 'SYNC-01', doubtOrConfirm(order)]
  }
}

function contradiction(order: Order, npState: NpState, kind: RepairKind): Said {
  if (order.closed !== null) return contradictionOfClosed(order, npState, kind)
  if (namesAnother(order, npState)) return ['np_transaction_differs', 'READ-15', doubtOrConfirm(order)]
  if (npState.status === 'paid') {
    return ['paid_unreported', 'SHIP-01', [STEPS.check_np_console, ...doubtOrConfirm(order)]]
  }
  if (npState.status === 'not_found' && (order.syncTrust === 'suspect' || order.paymentStatus === 'needs_attention')) {
    return ['missing_at_np', 'CORR-03', sentAnew(order)]
  }
  if (npState.status === 'cancelled') {
    const first = order.syncTrust === 'linked' ? STEPS.doubt_sync : STEPS.check_np_console
    return ['cancelled_at_np', 'CANC-01', [first, STEPS.cancel_order]]
  }
  return ['sides_contradict', 'READ-15', doubtOrConfirm(order)]
}

/** How an order of which NP has nothing comes to it again: by an edit in 要確認, of goods that are here (SHIP-05). */
function sentAnew(order: Order): readonly NextStep[] {
  if (isToBeLookedUp(order)) return LOOK_UP_STEPS
  // 未配送 would settle what a person has to do of the shipment, or has done (READ-09).
  if (awaitsReportByHand(order) || isReportedByHand(order))
    return [STEPS.check_np_console, ...besideLook(order), STEPS.cancel_order]
  const inAttention = order.deliveryStatus === 'shipped' ? STEPS.revert_delivery : STEPS.edit_order
  return [order.syncTrust === 'suspect' ? STEPS.confirm_sync : inAttention, STEPS.cancel_order]
}

/** A closed order can't be doubted any more; what is true of it is seen in NP's console alone. */
function contradictionOfClosed(order: Order, npState: NpState, kind: RepairKind): Said {
  if (kind === 'reopen') return ['np_to_cancel', 'CANC-01', [STEPS.settle_follow_ups]]
  const isToCancel = order.openFollowUps.includes('cancel_in_np_console')
  if (!namesAnother(order, npState)) {
    if (npState.status !== 'paid') return ['np_goes_on', 'READ-07', [STEPS.check_np_console]]
    return ['paid_after_closing', 'CANC-01', [isToCancel ? STEPS.settle_follow_ups : STEPS.check_np_console]]
  }
  return ['other_transaction', 'CANC-01', [STEPS.check_np_console, ...(isToCancel ? [STEPS.settle_follow_ups] : [])]]
}

function doubtOrConfirm({ syncTrust }: Order): readonly NextStep[] {
  return [syncTrust === 'linked' ? STEPS.doubt_sync : STEPS.confirm_sync]
}
