import type { OrderEvent } from '../../../order/event/order-event.js'
import type { Order } from '../../../order/order.js'
import { NONE } from '../../../shape/none.js'
import { isOfReport } from '../../../status/is-of-report.js'
import type { PaymentStatus } from '../../../vocabulary/payment-status.js'
import { followMoves } from '../../course/follow-moves.js'
import { knownMoves } from '../../course/known-moves.js'
import type { KnownPayloads } from '../../course/known-payloads.js'
import { takeEvents } from '../../course/take-events.js'
import { namesOtherId } from '../../order-state/names-other-id.js'
import { mayBeOver } from '../np-state/may-be-over.js'
import { namesAnother } from '../np-state/names-another.js'
import { newCodes } from '../np-state/new-codes.js'
import type { NpState, NpStatus } from '../np-state/np-state.js'
import { TRUTH_OF } from '../np-state/truth-of.js'
import type { ReconciliationVerdict } from '../verdict/reconciliation-verdict.js'
import { standingOf } from '../verdict/standing.js'
import { doubtOf } from './doubt-of.js'
import { proposed } from './proposed.js'
import type { Repair } from './repair.js'

const NO_REPAIR: Repair = { kind: 'none', events: [] }
export const LIVE_AT_NP: readonly NpStatus[] = ['in_review', 'held', 'approved']

/** The events that would bring an order into step with what NP says, or the doubt where none would. */
export function repairOf(order: Order, npState: NpState, verdict: ReconciliationVerdict): Repair {
  const repair = intoStep(order, npState, verdict)
  if (verdict !== 'contradiction' || order.closed !== null || repair.events.length > 0) return repair
  // 要確認 is a person's already: a doubt would only come back to it.
  if (npState.status === 'not_found' && order.paymentStatus === 'needs_attention') return repair
  return doubtOf(order, npState.at)
}

function intoStep(order: Order, npState: NpState, verdict: ReconciliationVerdict): Repair {
  if (verdict === 'np_behind' || verdict === 'cannot_tell' || namesAnother(order, npState)) return NO_REPAIR
  const { at, status } = npState
  if (order.closed !== null) return ofClosed(order, npState, verdict)
  if (verdict === 'in_step') {
    const codes = order.paymentStatus === 'screening_on_hold' ? heldAsNew(order, npState) : NONE
    if (order.syncTrust === 'suspect') {
      return proposed('confirm', order, [{ type: 'sync.confirmed', status: order.paymentStatus, at }, ...codes])
    }
    return codes.length === 0 || mayBeOver(order, npState) ? NO_REPAIR : proposed('codes', order, codes)
  }
  const truth = isRefused(order, npState) || wouldFreeGoods(order, npState) ? null : truthFor(order, status)
  return truth === null ? NO_REPAIR : (byLink(order, npState, truth) ?? byDisplay(order, npState, truth))
}

/**
 * Whether NP has what it refused, as far as is known: it took it at another time, and as it was then. So it is never
 * shown as approved, and it is in doubt, lest an edit register it a second time (READ-20).
 */
function isRefused(order: Order, { status }: NpState): boolean {
  return standingOf(order) === 'attention_new' && LIVE_AT_NP.includes(status)
}

/**
 * Whether 審査OK would set goods free of which 配送完了 isn't on record: a 出荷報告 says that they left (READ-16), and a
 * second parcel would leave.
 */
function wouldFreeGoods({ paymentStatus, deliveryStatus }: Order, { status }: NpState): boolean {
  return status === 'approved' && isOfReport(paymentStatus) && deliveryStatus === 'not_shipped'
}

/** Of what NP has nothing, nothing can be confirmed but 要確認, whose edit sends it anew (SYNC-01, CORR-03). */
function truthFor({ syncTrust }: Order, status: NpStatus): PaymentStatus | null {
  return status === 'not_found' && syncTrust === 'suspect' ? 'needs_attention' : TRUTH_OF[status]
}

/**
 * What NP must have answered of a closed order, so that it holds that still: it approved what it has a report of, and
 * what the buyer has paid.
 */
const LATE_ANSWERS: { readonly [S in NpStatus]?: (at: string, codes: readonly string[]) => OrderEvent } = {
  held: (at, codes) => ({ type: 'screening.held', codes, at }),
  approved: (at) => ({ type: 'screening.approved', at }),
  reported: (at) => ({ type: 'screening.approved', at }),
  paid: (at) => ({ type: 'screening.approved', at }),
}

/** What NP took on after all has to be cancelled there (READ-07). */
function ofClosed(order: Order, { at, status, codes }: NpState, verdict: ReconciliationVerdict): Repair {
  if (verdict === 'shop_behind') {
    return proposed('settle', order, [{ type: 'followUp.done', kind: 'cancel_in_np_console', at }])
  }
  if (order.openFollowUps.includes('cancel_in_np_console')) return NO_REPAIR
  const late: OrderEvent | null = LATE_ANSWERS[status]?.(at, codes ?? []) ?? null
  return late === null || takeEvents(order, [late]) === null ? NO_REPAIR : { kind: 'reopen', events: [late] }
}

function byLink(order: Order, npState: NpState, truth: PaymentStatus): Repair | null {
  if (order.syncTrust === 'suspect') return null
  if (order.paymentStatus === truth) return proposed('link', order, heldAsNew(order, npState))
  const payloads = payloadsIn(npState)
  const moves = knownMoves(order, { paymentStatus: truth, deliveryStatus: null }, payloads, 'link')
  const taken = moves === null ? null : followMoves(order, moves, payloads)
  return taken === null ? null : { kind: 'link', events: taken.events }
}

/**
 * NP names the true status: the display is set to it, and that is confirmed (SYNC-01, READ-21). A confirmation brings
 * no new id, so it doesn't help where NP names another.
 */
function byDisplay(order: Order, npState: NpState, truth: PaymentStatus): Repair {
  if (namesOtherId(order, npState.npTransactionId)) return NO_REPAIR
  const { at } = npState
  const confirmed: OrderEvent = { type: 'sync.confirmed', status: truth, at }
  const codes = truth === 'screening_on_hold' ? heldAsNew(order, npState) : []
  return order.paymentStatus === truth
    ? proposed('confirm', order, [confirmed, ...codes])
    : proposed('display', order, [
        { type: 'status.overridden', to: truth, reason: 'reconciliation', at },
        confirmed,
        ...codes,
      ])
}

/** READ-17: the codes of a hold come after it, where the order doesn't know them. */
function heldAsNew(order: Order, npState: NpState): readonly OrderEvent[] {
  const codes = newCodes(order, npState)
  return codes.length === 0 ? [] : [{ type: 'screening.held', codes, at: npState.at }]
}

function payloadsIn({ at, codes, npTransactionId }: NpState): KnownPayloads {
  return { at, codes: codes ?? undefined, npTransactionId: npTransactionId ?? undefined }
}
