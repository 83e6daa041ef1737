import type { Order } from '../../../order/order.js'
import { STEPS } from '../../../refusal/steps.js'
import { impliesApproval } from '../../../status/implies-approval.js'
import { awaitsReportByHand } from '../../order-state/awaits-report-by-hand.js'
import { carrierBeyondLink } from '../../order-state/carrier-beyond-link.js'
import { isMailService } from '../../order-state/is-mail-service.js'
import { isRefusedReport } from '../../order-state/is-refused-report.js'
import { isReportedByHand } from '../../order-state/is-reported-by-hand.js'
import { isWithLinkOrNp } from '../../order-state/is-with-link-or-np.js'
import { lacksApproval } from '../../order-state/lacks-approval.js'
import { plannedCase, settledCase, type TriageCase } from './triage-case.js'

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
  // Of an order that came here after 審査OK the report by hand is settled: NP was told as far as it can be. Of one that
  // was met here, nobody knows (READ-26), nor of a carrier what NP, once asked, said of it (SHIP-10).
  const carrier = carrierBeyondLink(order)
  if (carrier !== null) return everApproved === true && isMailService(carrier) ? null : PERHAPS_BY_HAND
  return isRefusedReport(order) ? REFUSED : UNKNOWN
}
