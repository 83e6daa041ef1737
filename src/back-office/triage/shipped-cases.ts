import type { Order } from '../../order/order.js'
import { STEPS } from '../../refusal/steps.js'
import { impliesApproval } from '../../status/implies-approval.js'
import { isOfReport } from '../../status/is-of-report.js'
import { awaitsReportByHand } from '../awaits-report-by-hand.js'
import { carrierBeyondLink } from '../carrier-beyond-link.js'
import { GOODS_LEFT_BEFORE } from '../goods-left-before.js'
import { isReportedByHand } from '../is-reported-by-hand.js'
import { isWithLinkOrNp } from '../is-with-link-or-np.js'
import { lacksApproval } from '../lacks-approval.js'
import { mayNameCarrier } from '../may-name-carrier.js'
import { plannedCase, settledCase, type TriageCase } from './triage-case.js'
import type { WorkList } from './work-list.js'

const NOT_SENT = plannedCase('shipped_not_reported', 'report_to_repeat', 'READ-05', 'high')
const BY_HAND = settledCase('shipped_not_reported', 'carrier_by_hand', 'READ-06', 'high', STEPS.settle_follow_ups)
const PERHAPS_BY_HAND = plannedCase('shipped_not_reported', 'carrier_by_hand', 'READ-06', 'high')
const REFUSED = plannedCase('shipped_not_reported', 'report_refused', 'FLOW-04', 'high')
const UNKNOWN = plannedCase('shipped_not_reported', 'shipped_cause_unknown', 'SHIP-05', 'high')
const UNAPPROVED = plannedCase('shipped_not_reported', 'shipped_without_approval', 'READ-16', 'critical')
const UNAPPROVED_YET = settledCase(
  'shipped_not_reported',
  'shipped_without_approval',
  'READ-16',
  'critical',
  STEPS.revert_delivery,
)

/** The goods are gone and NP wasn't told, or never approved: no money comes. */
export function ifNpIsNotTold(order: Order): TriageCase | null {
  const { paymentStatus, everApproved } = order
  if (order.closed !== null || order.deliveryStatus === 'not_shipped') return null
  if (lacksApproval(order)) return isWithLinkOrNp(order) ? UNAPPROVED_YET : UNAPPROVED
  if (awaitsReportByHand(order) && isReportedByHand(order)) return BY_HAND
  if (paymentStatus === 'screening_approved') return NOT_SENT
  if (impliesApproval(paymentStatus)) return null
  // Of an order that came here after 審査OK it is settled what a person had to do: NP was told as far as it can be. Of
  // one that was met here, nobody knows (READ-26).
  if (carrierBeyondLink(order) !== null) return everApproved === true ? null : PERHAPS_BY_HAND
  return isRefusedReport(order) ? REFUSED : UNKNOWN
}

/**
 * Whether NP refused a report, as far as that is on record: with a code, or a shipment that it was told of. Neither is
 * where 要確認 was seen beside goods that left, and nothing else (CORR-06).
 */
function isRefusedReport(order: Order): boolean {
  const { problem, shipment } = order
  if (problem?.stage !== 'shipment' || mayNameCarrier(order)) return false
  return problem.codes.length > 0 || shipment !== null
}

/** What stands on these lists is here. */
const OF_GOODS_HERE: readonly WorkList[] = ['approval_taken_back', 'approved_not_shipped']

/**
 * The cases of an order whose goods left before it was put back to 未配送: until it is reported, NP isn't told (READ-09).
 * What is next is for the order, as if its goods were here.
 */
export function ofGoodsThatLeft(order: Order, cases: readonly TriageCase[]): readonly TriageCase[] {
  if (order.closed !== null || isOfReport(order.paymentStatus)) return cases
  // Without an approval no money comes, unless it was given before, and may be given anew (READ-16).
  const isLost = lacksApproval(order) && order.everApproved !== true
  const gone = cases.slice(0, 1).map((first) => {
    const urgency = isLost || first.urgency === 'critical' ? 'critical' : 'high'
    return { ...first, list: 'shipped_not_reported', finding: GOODS_LEFT_BEFORE, urgency } as const
  })
  const others = cases.filter(({ list }) => !OF_GOODS_HERE.includes(list))
  const doubts = others.filter(({ list }) => list === 'sync_suspect')
  return [...doubts, ...gone, ...others.filter((each) => !doubts.includes(each))]
}
