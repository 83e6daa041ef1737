import type { Order } from '../../../order/order.js'
import { mayHoldApproval } from '../../order-state/may-hold-approval.js'
import { onlyNpActs } from '../../order-state/only-np-acts.js'
import { plannedCase, type TriageCase } from './triage-case.js'

const ON_HOLD = plannedCase('correct_now', 'hold_to_correct', 'STAT-04', 'normal')
const REJECTED = plannedCase('correct_now', 'rejection_to_settle', 'STAT-05', 'normal')
const PERHAPS_APPROVED = plannedCase('correct_now', 'approval_perhaps_stands', 'READ-08', 'normal')
const ATTENTION = plannedCase('correct_now', 'attention_needed', 'STAT-10', 'normal')

/** 要確認, 審査保留 or 審査NG, and a person has to act. */
export function ifToBeCorrected(order: Order): TriageCase | null {
  if (order.closed !== null) return null
  switch (order.paymentStatus) {
    case 'screening_on_hold':
      return onlyNpActs(order) ? null : ON_HOLD
    case 'screening_rejected':
      // Of goods that are here an approval that NP may hold stands on a list of its own.
      return order.deliveryStatus === 'shipped' && mayHoldApproval(order) ? PERHAPS_APPROVED : REJECTED
    case 'needs_attention':
      return ATTENTION
    default:
      return null
  }
}
