import type { Order } from '../../../order/order.js'
import { onlyNpActs } from '../../order-state/only-np-acts.js'
import { plannedCase, type TriageCase } from './triage-case.js'

const ON_HOLD = plannedCase('correct_now', 'hold_to_correct', 'STAT-04', 'normal')
const REJECTED = plannedCase('correct_now', 'rejection_to_settle', 'STAT-05', 'normal')
const ATTENTION = plannedCase('correct_now', 'attention_needed', 'STAT-10', 'normal')

/** 要確認, 審査保留 or 審査NG, and a person has to act. */
export function ifToBeCorrected(order: Order): TriageCase | null {
  if (order.closed !== null) return null
  switch (order.paymentStatus) {
    case 'screening_on_hold':
      return onlyNpActs(order) ? null : ON_HOLD
    case 'screening_rejected':
      return REJECTED
    case 'needs_attention':
      return ATTENTION
    default:
      return null
  }
}
