import type { Order } from '../../../order/order.js'
import type { Finding } from '../../answer/finding.js'
import type { TriageReasonCode } from '../list/triage-reason-code.js'
import { doneCase } from './done-case.js'
import { forNoParcelHere } from './for-no-parcel-here.js'
import type { TriageCase } from './triage-case.js'

/**
 * The cases of an order whose claimed parcel is to be stopped: that can't wait, even where the order is over (SHIP-01).
 */
export function ofParcelToStop(
  order: Order,
  finding: Finding<TriageReasonCode>,
  cases: readonly TriageCase[],
): readonly TriageCase[] {
  const [{ nextOf } = doneCase(order)] = cases
  return forNoParcelHere([{ list: 'approval_taken_back', finding, urgency: 'critical', nextOf }], cases)
}
