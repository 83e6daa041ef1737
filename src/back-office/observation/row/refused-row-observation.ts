import type { Closing } from '../../../order/closing.js'
import { haveLeft } from '../../../order/have-left.js'
import type { Order } from '../../../order/order.js'
import { isLinkedMethod } from '../../../vocabulary/is-linked-method.js'
import { NP_SERVICE_LABELS } from '../../../vocabulary/np-service-labels.js'
import { PAYMENT_METHODS, type PaymentMethod } from '../../../vocabulary/payment-method.js'
import type { Finding } from '../../answer/finding.js'
import { findingOf } from '../../answer/finding-of.js'
import { RETURNED_AFTER_CLOSING } from '../../answer/returned-after-closing.js'
import { approvedUnseen } from '../../course/approved-unseen.js'
import { takeEvents } from '../../course/take-events.js'
import { takenOnUnseen } from '../../course/taken-on-unseen.js'
import { findGoodsFirst } from '../../next/find-goods-first.js'
import { inTurn } from '../../next/in-turn.js'
import type { Next } from '../../next/next.js'
import { OWN_STEPS } from '../../next/own-steps.js'
import { turnsOf } from '../../next/turns-of.js'
import { withoutGoodsToFind } from '../../next/without-goods-to-find.js'
import { isCancelled } from '../../order-state/is-cancelled.js'
import { isCancelledWhileHeld } from '../../order-state/is-cancelled-while-held.js'
import { mayBeTakenOn } from '../../order-state/may-be-taken-on.js'
import { receiptMayStay } from '../../order-state/receipt-may-stay.js'
import { actFindings } from '../act-findings.js'
import { shownObservation } from '../look/shown-observation.js'
import { takeDoubt } from '../look/take-doubt.js'
import type { Observation } from '../observation.js'
import type { ObservationCode } from '../observation-code.js'
import { observationOf } from '../observation-of.js'
import { isUnderstood } from '../shown/understood.js'
import { cancelledAsShown } from './cancelled-as-shown.js'
import { courseOfEvents } from './course-of-events.js'
import type { Ended } from './ended.js'
import { isLinkedElsewhere } from './is-linked-elsewhere.js'
import { methodNamed } from './method-named.js'
import { openInMakeshop } from './open-in-makeshop.js'
import type { RefusedRowReading } from './read-refused-row.js'
import { returnedAfterClosing } from './returned-after-closing.js'
import { rowCourses } from './row-courses.js'
import { rowFinding } from './row-finding.js'
import type { RowKnowledge } from './row-knowledge.js'
import { stepsAfterRow } from './steps-after-row.js'

/** A row of the other service names that as its payment method. */
const WIZ: PaymentMethod = { ...PAYMENT_METHODS.np_atobarai, label: NP_SERVICE_LABELS.np_atobarai_wiz.ja }
const RECEIPT_PERHAPS_STAYS = findingOf('receipt_perhaps_stays', 'PAY-06')
const KNOWN_METHODS = [...Object.values(PAYMENT_METHODS), WIZ]

/** What follows from a row that shows no open order of NP's. */
export function refusedRowObservation(
  order: Order,
  row: RefusedRowReading,
  options: RowKnowledge,
  goodsHaveLeft: boolean,
): Observation {
  const { at } = options
  const method = methodNamed(row.paymentMethod, [...options.ownPaymentMethods, ...KNOWN_METHODS])
  if (order.closed !== null) {
    const seen = closedRowObservation(order, row, method, options, goodsHaveLeft)
    return staysReceived(order, order.closed, row, options) ? askingForReceipt(seen) : seen
  }
  const isGone = goodsHaveLeft || haveLeft(order) || row.isGone
  const asShown = row.code === 'order_cancelled' ? cancelledAsShown(order, row.shown, options) : null
  if (asShown !== null) return endObservation(order, row, asShown, isGone)
  const courses = rowCourses(order, row, at, method)
  const doubt = [...takenOnUnseen(order, at), ...approvedUnseen(order, at)]
  for (const events of courses) {
    const taken = takeEvents(order, [...doubt, ...events])
    if (taken === null) continue
    const course = courseOfEvents(taken.events)
    return endObservation(order, row, { ...taken, from: order, course, findings: actFindings(course) }, isGone)
  }
  return doubtObservation(order, row, at, method)
}

/**
 * Nothing follows but what is shown beside the end, as of a row that is imported; a row that says otherwise than the
 * order ended shows it open.
 */
function closedRowObservation(
  order: Order,
  row: RefusedRowReading,
  method: PaymentMethod | null,
  options: RowKnowledge,
  goodsHaveLeft: boolean,
): Observation {
  const { code, isReturned } = row
  // One that is paid otherwise ships as such; what came back isn't with the buyer.
  const isShownToFind = isCancelled(order) && !isReturned && row.isGone
  const isNewlyGone = isShownToFind && !goodsHaveLeft && !haveLeft(order)
  const asShown = shownOfClosed(order, row, options)
  const asClosed = isNewlyGone
    ? { ...asShown, findings: [...asShown.findings, findingOf('shipped_after_closing', 'READ-07')] }
    : asShown
  // Asked each day while NP holds the order, or may; else once, since what the buyer keeps has to be paid all the same.
  const isToFind = isNewlyGone || ((goodsHaveLeft || isShownToFind) && isCancelledWhileHeld(asClosed.order))
  const seen = isToFind ? { ...asClosed, ...findGoodsFirst(asClosed) } : asClosed
  // A change to what is linked elsewhere is recorded as a cancel (PAY-02).
  const goesOn = method !== null && isLinkedElsewhere(method)
  const isPaidOtherwise = code === 'other_payment_method' && (!isCancelled(order) || goesOn)
  if (isReturned) return returnedAfterClosing(seen)
  // The goods of such an order may be with the buyer, and NP is cancelled all the same.
  if (isPaidOtherwise) return { ...seen, ...withoutGoodsToFind(seen) }
  const isEnded = code === 'order_cancelled' || code === 'not_understood'
  return isEnded ? seen : openInMakeshop(seen, options.at)
}

/** That NP took it on after all (READ-07), or nothing. Makeshop goes on to show it, so that a row says it once. */
function shownOfClosed(order: Order, { shown }: RefusedRowReading, options: RowKnowledge): Observation {
  return shown !== null && isUnderstood(shown)
    ? shownObservation(order, { ...shown, deliveryStatus: null, unknown: [] }, options)
    : observationOf('closed', { order, events: [] }, [findingOf('closed_before', 'READ-07')])
}

/**
 * Whether the first row since the payment method was changed shows 入金完了, by an approval that nobody saw or by the
 * buyer's payment (PAY-06). Later rows show the same, so they say nothing; nor does a row of which that isn't known.
 */
function staysReceived(
  order: Order,
  { reason, at: changedAt }: Closing,
  { code, receiptStatus }: RefusedRowReading,
  { at, lastKnownAt }: RowKnowledge,
): boolean {
  if (code !== 'other_payment_method' || reason !== 'payment_method_changed' || order.everApproved === true)
    return false
  const changedMs = Date.parse(changedAt)
  const isFirst = lastKnownAt !== null && Date.parse(lastKnownAt) < changedMs && changedMs <= Date.parse(at)
  return isFirst && receiptStatus === 'received' && receiptMayStay(order, order, receiptStatus)
}

function askingForReceipt(seen: Observation): Observation {
  return { ...seen, findings: [...seen.findings, RECEIPT_PERHAPS_STAYS], ...withLookAtReceipt(seen) }
}

function endObservation(before: Order, row: RefusedRowReading, end: Ended, isGone: boolean): Observation {
  const { course } = end
  const isByCancel = course.includes('order.cancelled')
  const wasToShip = !isGone && before.paymentStatus === 'screening_approved'
  // The row says itself where what came back is (READ-25).
  const isToFind = isGone && !row.isReturned
  const mayStayReceived =
    course.includes('paymentMethod.changed') && receiptMayStay(before, end.order, row.receiptStatus)
  const seen = observationOf(wasToShip ? 'approval_taken_back' : 'operator', end, [
    ...(wasToShip
      ? [findingOf('closed_after_approval', 'CANC-01', isByCancel ? 'order.cancelled' : 'paymentMethod.changed')]
      : []),
    // One that is paid otherwise may have shipped as such.
    ...(isToFind && isByCancel
      ? [findingOf(mayBePaid(end) ? 'cancelled_after_shipping' : 'goods_gone_unpaid', 'CANC-01')]
      : []),
    // What came back is no parcel to stop.
    ...end.findings.filter((each) => !(wasToShip && isClosingAct(each)) && !(row.isReturned && isGoneTooEarly(each))),
    ...(mayBeTakenOn(end.from) ? [findingOf('perhaps_taken_on', 'READ-08')] : []),
    ...(mayStayReceived ? [RECEIPT_PERHAPS_STAYS] : []),
    ...(row.isReturned ? [RETURNED_AFTER_CLOSING] : []),
  ])
  // Of goods that are known to have left beside the order, it doesn't say so itself.
  const asGone = isToFind && isCancelled(seen.order) ? findGoodsFirst(seen) : seen
  const next = row.isReturned ? withoutGoodsToFind(seen) : asGone
  return { ...seen, ...(mayStayReceived ? withLookAtReceipt(seen) : next), course }
}

/** What is said as the end of an order that was approved isn't said as an act once more. */
function isClosingAct({ code, detail }: Finding<ObservationCode>): boolean {
  return code === 'operator_acted' && (detail === 'order.cancelled' || detail === 'paymentMethod.changed')
}

function isGoneTooEarly({ code }: Finding<ObservationCode>): boolean {
  return code === 'shipped_without_approval'
}

/** Whether NP may hold what a buyer who keeps the goods pays for; in doubt of the sync nobody knows (READ-03). */
function mayBePaid({ from, order }: Ended): boolean {
  return isCancelledWhileHeld(order) || from.syncTrust === 'suspect' || mayBeTakenOn(from)
}

/** What is left over comes first: NP may go on with the order meanwhile. */
function withLookAtReceipt(seen: Observation): Next {
  const leftOver = turnsOf(seen).filter(({ step }) => step !== 'nothing_to_do')
  return inTurn(...leftOver, OWN_STEPS.check_receipt_status)
}

/**
 * Nothing says what happened: the gate holds until somebody has looked (READ-21). Another payment method was chosen in
 * 要確認, if not in 審査NG (PAY-01), whatever NP shows: confirmed as that, it is recorded when the row comes again.
 */
function doubtObservation(
  before: Order,
  row: RefusedRowReading,
  at: string,
  method: PaymentMethod | null,
): Observation {
  const { order, events } = takeDoubt(before, at)
  const next = stepsAfterRow(row, order, method)
  const mayBeRecorded = row.code === 'other_payment_method' && method !== null && !isLinkedMethod(method)
  const toConfirm = mayBeRecorded ? 'needs_attention' : null
  const findings = [
    rowFinding(row, method),
    ...(toConfirm === null ? [] : [findingOf('changed_from_attention', 'PAY-01')]),
    ...(row.isReturned && row.code !== 'goods_returned' ? [findingOf('row_returned', 'READ-25')] : []),
  ]
  return { kind: 'unexplained', course: [], events, order, toConfirm, findings, ...next }
}
