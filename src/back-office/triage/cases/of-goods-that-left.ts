import type { Order } from '../../../order/order.js'
import { isOfReport } from '../../../status/is-of-report.js'
import { GOODS_LEFT_BEFORE } from '../../answer/goods-left-before.js'
import { lacksApproval } from '../../order-state/lacks-approval.js'
import { forNoParcelHere } from './for-no-parcel-here.js'
import { ifCancelledAfterShipping } from './if-cancelled-after-shipping.js'
import type { TriageCase } from './triage-case.js'

/**
 * The cases of an order whose goods left before it was put back to 未配送: until it is reported, NP isn't told (READ-09).
 * What is next is for the order, as if its goods were here.
 */
export function ofGoodsThatLeft(order: Order, cases: readonly TriageCase[]): readonly TriageCase[] {
  if (order.closed !== null) return ofClosed(order, cases)
  if (isOfReport(order.paymentStatus)) return cases
  // Without an approval no money comes, unless it was given before, and may be given anew (READ-16).
  const isLost = lacksApproval(order) && order.everApproved !== true
  const gone = cases.slice(0, 1).map((first) => {
    const urgency = isLost || first.urgency === 'critical' ? 'critical' : 'high'
    return { ...first, list: 'shipped_not_reported', finding: GOODS_LEFT_BEFORE, urgency } as const
  })
  return forNoParcelHere(gone, cases)
}

function ofClosed(order: Order, cases: readonly TriageCase[]): readonly TriageCase[] {
  const cancelled = ifCancelledAfterShipping(order)
  return cancelled === null ? cases : [cancelled]
}
