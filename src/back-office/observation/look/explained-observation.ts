import type { Order } from '../../../order/order.js'
import { sameCodes } from '../../../order/same-codes.js'
import { isOfReport } from '../../../status/is-of-report.js'
import { showsProblem } from '../../../status/shows-problem.js'
import { excerpt } from '../../../text/excerpt.js'
import type { Finding } from '../../answer/finding.js'
import { findingOf } from '../../answer/finding-of.js'
import { carrierBeyondLink } from '../../order-state/carrier-beyond-link.js'
import { isToBeCompletedAgain } from '../../order-state/is-to-be-completed-again.js'
import { actFindings } from '../act-findings.js'
import { courseOf } from '../course-of.js'
import { happened } from '../happened.js'
import { isRejectedByDisplay } from '../is-rejected-by-display.js'
import { kindOf } from '../kind-of.js'
import type { Observation, ObservationKind } from '../observation.js'
import type { ObservationCode } from '../observation-code.js'
import { carrierFinding } from '../shown/carrier-finding.js'
import { deliveryFinding } from '../shown/delivery-finding.js'
import { receiptFinding } from '../shown/receipt-finding.js'
import { shipmentFinding } from '../shown/shipment-finding.js'
import type { Understood } from '../shown/understood.js'
import { nextAfterLook } from './next-after-look.js'
import { orderOnRecord } from './order-on-record.js'
import type { Way } from './way.js'

/** The observation of an order that a course of events led to what is shown. */
export function explainedObservation(before: Order, reading: Understood, way: Way): Observation {
  const { paymentStatus, unknown } = reading
  const { events, moves } = way
  const order = orderOnRecord(way)
  const course = courseOf(moves)
  const becameSuspect = before.syncTrust === 'linked' && order.syncTrust === 'suspect'
  // Only NP's id, where it differs, and 審査NG that nobody saw come put an order in doubt.
  const isByDisplay = isRejectedByDisplay(before, order, course)
  const isOtherAtNp = becameSuspect && !isByDisplay
  const delivery = deliveryFinding(order, reading)
  const shipment = shipmentFinding(order, reading)
  // What tells nothing new says it no more, and a difference names it, too.
  const carrier = events.length > 0 && shipment === null ? carrierFinding(reading) : null
  const receipt = receiptFinding(order, reading)
  const kind = isOtherAtNp ? 'unexplained' : kindSeen(before, way, course, delivery)
  return {
    kind,
    course,
    events,
    order,
    toConfirm: becameSuspect ? paymentStatus : null,
    findings: [
      ...(isOtherAtNp ? [findingOf('np_transaction_differs', 'READ-15')] : []),
      ...(delivery === null ? [] : [delivery]),
      // Only the id is unexplained, which is said above.
      ...(isOtherAtNp ? actFindings(course) : happened(kind, paymentStatus, course, isByDisplay)),
      ...(isScreenedSince(way) ? [findingOf('link_moved_on', 'LINK-07', paymentStatus)] : []),
      ...leftOpen(before, way, reading),
      ...causeFinding(before, order, reading),
      ...(shipment === null ? [] : [shipment]),
      ...(carrier === null ? [] : [carrier]),
      ...(receipt === null ? [] : [receipt]),
      ...unknown,
    ],
    ...nextAfterLook(order, course, { delivery, shipment, receipt }),
  }
}

function kindSeen(
  before: Order,
  { order, events }: Way,
  course: Observation['course'],
  delivery: Finding<ObservationCode> | null,
): ObservationKind {
  const kind = kindOf(before, order, course, events.length > 0)
  return delivery === null || isOfReportAnyhow(order, delivery) || kind === 'approval_taken_back' ? kind : 'operator'
}

/**
 * 配送完了 beside a report tells nothing that the report doesn't, and would be news with every row, once it is done
 * (FLOW-06).
 */
function isOfReportAnyhow({ paymentStatus }: Order, { code }: Finding<ObservationCode>): boolean {
  return code === 'shipped_not_recorded' && isOfReport(paymentStatus)
}

/** Whether NP decided once more behind an approval that nobody saw: where that led is said after the acts. */
function isScreenedSince({ order, moves }: Way): boolean {
  const isLinks = moves.at(-1)?.by === 'link'
  return isLinks && showsProblem(order.paymentStatus) && moves.some(({ type }) => type === 'screening.approved')
}

/** What the moves had to leave open. */
function leftOpen(before: Order, way: Way, { seen }: Understood): readonly Finding<ObservationCode>[] {
  const { order, moves } = way
  const { codes = [] } = seen
  const isCauseShown = codes.length > 0 || (order.problem?.codes.length ?? 0) > 0
  const isCauseOpen = isNewProblem(before, order) && !isCauseShown
  // What the shop opened itself has no error (READ-17), and 決済情報 none of NP's reasons for 審査NG.
  const isError = order.problem?.stage !== 'operator'
  const isRejected = order.paymentStatus === 'screening_rejected'
  const shippedSomehow = moves.some(({ type, standIn }) => type === 'delivery.completed' && standIn !== null)
  const isUnlinked = isToBeCompletedAgain(order) && !isToBeCompletedAgain(before)
  return [
    ...(isUnlinked ? [findingOf('shipment_not_linked', 'READ-05')] : []),
    ...(isTakenUp(before, way) ? [findingOf('shipment_taken_up', 'SHIP-11')] : []),
    ...(shippedSomehow ? [findingOf('shipment_not_shown', 'SHIP-09')] : []),
    ...(isCauseOpen && isRejected ? [findingOf('reason_not_shown', 'STAT-05')] : []),
    ...(isCauseOpen && isError && !isRejected ? [findingOf('cause_not_shown', 'CORR-06')] : []),
  ]
}

/** Whether an order just came to a status in which something is wrong. */
function isNewProblem(before: Order, { paymentStatus }: Order): boolean {
  return paymentStatus !== before.paymentStatus && showsProblem(paymentStatus)
}

/** The link took a shipment up that may not have been linked: nobody put it back to 未配送 for that. */
function isTakenUp(before: Order, { order, moves }: Way): boolean {
  return (
    isToBeCompletedAgain(before) &&
    !isToBeCompletedAgain(order) &&
    moves.every(({ type }) => type !== 'delivery.reverted')
  )
}

/**
 * NP's codes of a 要確認 can't be taken over where no refusal explains them, nor those of another status that just came
 * where they aren't why; the name of a carrier is none of them (READ-06).
 */
function causeFinding(before: Order, order: Order, { seen }: Understood): readonly Finding<ObservationCode>[] {
  const { codes = [] } = seen
  const known = order.problem?.codes ?? []
  const isAsked = isNewProblem(before, order) || order.paymentStatus === 'needs_attention'
  if (!isAsked || codes.length === 0 || sameCodes(known, codes)) return []
  const isUnknown = known.length === 0 || carrierBeyondLink(order) !== null
  const code = isUnknown ? 'cause_not_recorded' : 'cause_differs'
  return [findingOf(code, 'CORR-06', excerpt(codes.join(', ')))]
}
