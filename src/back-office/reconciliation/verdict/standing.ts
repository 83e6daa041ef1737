import { areKnown } from '../../../np-code/are-known.js'
import { SCREENING_CODES } from '../../../np-code/screening-codes.js'
import type { Order } from '../../../order/order.js'
import { isReportedByHand } from '../../order-state/is-reported-by-hand.js'

/**
 * Where an order stands towards NP: its 決済ステータス and, where the same status means different things, what is known
 * of NP's side.
 *
 * - `…_new`: NP has, or should have, nothing before this.
 * - `…_again`: NP holds an earlier transaction.
 * - `…_unclear`: whether it does isn't known, or the earlier one is over.
 * - `…_after_approval`: as `…_again`, and it was approved, or may have been.
 * - `…_edited`: as `…_again`, and an edit that NP didn't take may lie between, so that NP speaks of what was ordered
 *   before it (CORR-03).
 * - `…_by_hand`: the goods left by an unsupported carrier, and a person reports that to NP, or has (READ-06).
 * - `attention_rejected`: 要確認, and NP rejected it, as far as is known (STAT-05).
 * - `reporting`: a report is on its way; whether it has been sent yet tells nothing of NP.
 */
export type Standing =
  | 'preparing_new'
  | 'preparing_again'
  | 'preparing_unclear'
  | 'waiting_new'
  | 'waiting_again'
  | 'waiting_unclear'
  | 'in_progress'
  | 'on_hold'
  | 'rejected'
  | 'approved'
  | 'reporting'
  | 'report_completed'
  | 'attention_new'
  | 'attention_again'
  | 'attention_after_approval'
  | 'attention_edited'
  | 'attention_by_hand'
  | 'attention_rejected'
  | 'attention_unclear'
  | 'closed_cancel_open'
  | 'closed_nothing_open'

/** Where an order stands towards NP. */
export function standingOf(order: Order): Standing {
  if (order.closed !== null) {
    return order.openFollowUps.includes('cancel_in_np_console') ? 'closed_cancel_open' : 'closed_nothing_open'
  }
  switch (order.paymentStatus) {
    case 'screening_preparing':
      return `preparing_${earlierAtNp(order)}`
    case 'screening_waiting':
      return `waiting_${earlierAtNp(order)}`
    case 'screening_in_progress':
      return 'in_progress'
    case 'screening_on_hold':
      return 'on_hold'
    case 'screening_rejected':
      return 'rejected'
    case 'screening_approved':
      return 'approved'
    case 'shipment_report_preparing':
    case 'shipment_report_in_progress':
      return 'reporting'
    case 'shipment_report_completed':
      return 'report_completed'
    case 'needs_attention':
      return attentionOf(order)
  }
}

function attentionOf(order: Order): Standing {
  if (isReportedByHand(order)) return 'attention_by_hand'
  if (order.npTransaction.state === 'rejected') return 'attention_rejected'
  const earlier = earlierAtNp(order)
  if (earlier !== 'again') return `attention_${earlier}`
  if (mayBeEdited(order)) return 'attention_edited'
  return order.everApproved === false ? 'attention_again' : 'attention_after_approval'
}

/**
 * Whether 要確認 may have come of an edit that NP refused (FLOW-04, READ-20). It didn't where it is about a hold or a
 * report of what NP has, or an operator opened it (READ-17); goods that have left keep it from being edited (READ-06).
 */
function mayBeEdited({ deliveryStatus, problem }: Order): boolean {
  if (deliveryStatus === 'shipped') return false
  return problem === null || (problem.stage === 'screening' && !areKnown(problem.codes, SCREENING_CODES))
}

/** A request that isn't on its way any more, and was neither taken nor refused, leaves open what NP holds. */
function earlierAtNp({ paymentStatus, npTransaction: { state } }: Order): 'new' | 'again' | 'unclear' {
  if (state === 'none' || (state === 'requested' && paymentStatus === 'screening_waiting')) return 'new'
  return state === 'live' ? 'again' : 'unclear'
}
