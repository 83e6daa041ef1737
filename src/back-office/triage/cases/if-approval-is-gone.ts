import type { Order } from '../../../order/order.js'
import { STEPS } from '../../../refusal/steps.js'
import type { RuleId } from '../../../rules/rule-id.js'
import { impliesApproval } from '../../../status/implies-approval.js'
import { isWithLinkOrNp } from '../../order-state/is-with-link-or-np.js'
import { mayHaveBeenApproved } from '../../order-state/may-have-been-approved.js'
import { mayHoldApproval } from '../../order-state/may-hold-approval.js'
import type { TriageReasonCode } from '../list/triage-reason-code.js'
import type { Overdue } from './overdue.js'
import { plannedCase, settledCase, type TriageCase } from './triage-case.js'

const LOST = cases('approval_lost', 'READ-10')
const PERHAPS_LOST = cases('approval_perhaps_lost', 'READ-26')
const PERHAPS_STANDS = cases('approval_perhaps_stands', 'READ-08')

/**
 * 審査OK is gone while the goods are still here. Whether an adopted order ever was 審査OK isn't always known; 入金完了,
 * which it would have kept (READ-10), makes it likely enough to hold a parcel.
 */
export function ifApprovalIsGone(order: Order, { isStalled }: Overdue): TriageCase | null {
  const { paymentStatus, everApproved, problem } = order
  if (order.closed !== null || order.deliveryStatus === 'shipped' || impliesApproval(paymentStatus)) return null
  if (everApproved !== true && !mayHaveBeenApproved(order)) return null
  const { waiting, stalled, opened, acute } = everApproved === true ? LOST : perhaps(order)
  if (isWithLinkOrNp(order)) return isStalled ? stalled : waiting
  return problem?.stage === 'operator' ? opened : acute
}

function perhaps(order: Order): Readonly<Record<State, TriageCase>> {
  return mayHoldApproval(order) ? PERHAPS_STANDS : PERHAPS_LOST
}

type State = 'waiting' | 'stalled' | 'opened' | 'acute'

/** Screened again, opened by the shop itself, or taken back by others: only the last comes as a surprise. */
function cases(code: TriageReasonCode, rule: RuleId): Readonly<Record<State, TriageCase>> {
  return {
    waiting: settledCase('approval_taken_back', code, rule, 'high', STEPS.wait_for_link),
    stalled: settledCase('approval_taken_back', code, rule, 'high', STEPS.check_np_console),
    opened: plannedCase('approval_taken_back', code, rule, 'high'),
    acute: plannedCase('approval_taken_back', code, rule, code === 'approval_lost' ? 'critical' : 'high'),
  }
}
