import type { Order } from '../../../order/order.js'
import { sameCodes } from '../../../order/same-codes.js'
import { STEPS } from '../../../refusal/steps.js'
import { isOfReport } from '../../../status/is-of-report.js'
import { showsProblem } from '../../../status/shows-problem.js'
import { excerpt } from '../../../text/excerpt.js'
import type { Finding } from '../../answer/finding.js'
import { findingOf } from '../../answer/finding-of.js'
import { anyOf } from '../../next/any-of.js'
import { forNoParcel } from '../../next/for-no-parcel.js'
import { inTurn } from '../../next/in-turn.js'
import type { Next } from '../../next/next.js'
import { nextOf } from '../../next/next-of.js'
import { turnsOf } from '../../next/turns-of.js'
import { carrierBeyondLink } from '../../order-state/carrier-beyond-link.js'
import { isToBeCompletedAgain } from '../../order-state/is-to-be-completed-again.js'
import { isToBeLookedUp } from '../../order-state/is-to-be-looked-up.js'
import { actFindings } from '../act-findings.js'
import { courseOf } from '../course-of.js'
import { freesGoods } from '../frees-goods.js'
import { happened } from '../happened.js'
import { isRejectedByDisplay } from '../is-rejected-by-display.js'
import { kindOf } from '../kind-of.js'
import type { Observation, ObservationKind } from '../observation.js'
import type { ObservationCode } from '../observation-code.js'
import { deliveryFinding } from '../shown/delivery-finding.js'
import { receiptFinding } from '../shown/receipt-finding.js'
import { shipmentFinding } from '../shown/shipment-finding.js'
import type { Understood } from '../shown/understood.js'
import type { Way } from './way.js'

type Found = Finding<ObservationCode>

/** The observation of an order that a course of events led to what is shown. */
export function explained(before: Order, reading: Understood, way: Way): Observation {
  const { paymentStatus, seen, unknown } = reading
  const { order, events, moves } = way
  const course = courseOf(moves)
  const becameSuspect = before.syncTrust === 'linked' && order.syncTrust === 'suspect'
  // Only NP's id, where it differs, and 審査NG that nobody saw come put an order in doubt.
  const isByDisplay = isRejectedByDisplay(before, order, course)
  const isOtherAtNp = becameSuspect && !isByDisplay
  const delivery = deliveryFinding(order, reading)
  const shipment = shipmentFinding(order, seen)
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
      ...openIn(before, way, reading),
      ...causeFinding(before, order, reading),
      ...(shipment === null ? [] : [shipment]),
      ...(receipt === null ? [] : [receipt]),
      ...unknown,
    ],
    ...nextAfter(order, course, { delivery, shipment, receipt }),
  }
}

/** What is shown, and isn't as the order has come to; `null`: nothing of the kind. */
interface Differences {
  readonly delivery: Found | null
  readonly shipment: Found | null
  readonly receipt: Found | null
}

function nextAfter(order: Order, course: Observation['course'], differences: Differences): Next {
  if (isReportInQuestion(order, differences)) return nextOfReport(order)
  const isGone = differences.delivery?.code === 'shipped_without_approval'
  const next = isGone ? nextOfGone(order) : nextOf(order)
  if (freesGoods(course)) return forNoParcel(next, 'complete_delivery_again')
  return isApprovalInQuestion(order, next, differences) ? inTurn(STEPS.check_np_console, ...turnsOf(next)) : next
}

/** Whether NP may hold an approval that no record knows; an order that is in doubt is looked up anyway (READ-21). */
function isApprovalInQuestion({ syncTrust }: Order, { next }: Next, { receipt }: Differences): boolean {
  if (receipt?.code !== 'receipt_without_approval' || syncTrust === 'suspect') return false
  return next.every(({ step }) => step !== 'check_np_console')
}

/** Whether something is shown that NP may not have been told so: another shipment (READ-14), or 未配送 (READ-09). */
function isReportInQuestion({ paymentStatus }: Order, { delivery, shipment }: Differences): boolean {
  return isOfReport(paymentStatus) && (delivery?.code === 'delivery_not_recorded' || shipment !== null)
}

/** NP says what it was told, before anything is waited for or taken for done. */
function nextOfReport(order: Order): Next {
  const next = nextOf(order)
  const [first] = next.next
  if (first?.step === 'nothing_to_do') return anyOf(STEPS.check_np_console)
  return first?.step === 'wait_for_link' ? inTurn(STEPS.check_np_console, first) : next
}

/**
 * 未配送 of goods that left unapproved, unless a look at NP comes first: put back before it, they could leave twice
 * (READ-16).
 */
function nextOfGone(order: Order): Next {
  const next = nextOf(order)
  const isToBeChecked = order.syncTrust === 'suspect' || isToBeLookedUp(order)
  return isToBeChecked ? next : inTurn(STEPS.revert_delivery, ...turnsOf(next))
}

function kindSeen(
  before: Order,
  { order, events }: Way,
  course: Observation['course'],
  delivery: Found | null,
): ObservationKind {
  const kind = kindOf(before, order, course, events.length > 0)
  return delivery === null || isOfReportAnyhow(order, delivery) || kind === 'approval_taken_back' ? kind : 'operator'
}

/**
 * 配送完了 beside a report tells nothing that the report doesn't, and would be news with every row, once it is done
 * (FLOW-06).
 */
function isOfReportAnyhow({ paymentStatus }: Order, { code }: Found): boolean {
  return code === 'shipped_not_recorded' && isOfReport(paymentStatus)
}

/** Whether NP decided once more behind an approval that nobody saw: where that led is said after the acts. */
function isScreenedSince({ order, moves }: Way): boolean {
  const isLinks = moves.at(-1)?.by === 'link'
  return isLinks && showsProblem(order.paymentStatus) && moves.some(({ type }) => type === 'screening.approved')
}

/** What the moves had to leave open. */
function openIn(before: Order, way: Way, { seen }: Understood): readonly Found[] {
  const { order, moves } = way
  const { codes = [] } = seen
  const arrived = order.paymentStatus !== before.paymentStatus
  const isCauseShown = codes.length > 0 || (order.problem?.codes.length ?? 0) > 0
  const isCauseOpen = arrived && showsProblem(order.paymentStatus) && !isCauseShown
  const shippedSomehow = moves.some(({ type, standIn }) => type === 'delivery.completed' && standIn !== null)
  const isUnlinked = isToBeCompletedAgain(order) && !isToBeCompletedAgain(before)
  return [
    ...(isUnlinked ? [findingOf('shipment_not_linked', 'READ-05')] : []),
    ...(isTakenUp(before, way) ? [findingOf('shipment_taken_up', 'SHIP-11')] : []),
    ...(shippedSomehow ? [findingOf('shipment_not_shown', 'SHIP-09')] : []),
    ...(isCauseOpen ? [findingOf('cause_not_shown', 'CORR-06')] : []),
  ]
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
function causeFinding(before: Order, order: Order, { seen }: Understood): readonly Found[] {
  const { paymentStatus, problem } = order
  const { codes = [] } = seen
  const known = problem?.codes ?? []
  const hasCome = paymentStatus !== before.paymentStatus && showsProblem(paymentStatus)
  const isAsked = hasCome || paymentStatus === 'needs_attention'
  if (!isAsked || codes.length === 0 || sameCodes(known, codes)) return []
  const isUnknown = known.length === 0 || carrierBeyondLink(order) !== null
  const code = isUnknown ? 'cause_not_recorded' : 'cause_differs'
  return [findingOf(code, 'CORR-06', excerpt(codes.join(', ')))]
}
