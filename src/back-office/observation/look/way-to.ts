import { sameCodes } from '../../../lifecycle/guards/same-codes.js'
import type { Order } from '../../../order/order.js'
import { readCarrier } from '../../../parsing/read-carrier.js'
import { impliesApproval } from '../../../status/implies-approval.js'
import { isOfReport } from '../../../status/is-of-report.js'
import { showsProblem } from '../../../status/shows-problem.js'
import type { PaymentStatus } from '../../../vocabulary/payment-status.js'
import { followCourse } from '../../course/follow-course.js'
import { knownCourse } from '../../course/known-course.js'
import type { Move } from '../../course/move.js'
import { EDITED } from '../../course/moves-for.js'
import { takeMove } from '../../course/take-move.js'
import { isLeftToPerson } from '../../is-left-to-person.js'
import { isReportedByHand } from '../../is-reported-by-hand.js'
import type { ShownReading } from '../shown/read-shown.js'
import { fillIn } from './fill-in.js'
import { takenUp } from './taken-up.js'
import type { Way } from './way.js'

/** By what way an order came to what is shown of it; `null`: nothing leads there. */
export function wayTo(order: Order, paymentStatus: PaymentStatus, shown: ShownReading): Way | null {
  const reported = takenUp(order, paymentStatus, shown)
  if (reported !== null) return reported
  if (losesReport(order, paymentStatus)) return null
  const course = courseTo(order, paymentStatus, shown)
  if (course === null) return null
  const way = along(order, course, paymentStatus, shown)
  if (way === null || forgetsGoods(order, way, shown) || bringsGoodsBack(order, way, shown)) return null
  if (forgetsPerson(order, way, shown)) return null
  const isOnceMore = isRefusedAgain(way.order, shown) || isTakenOnSince(way.order, shown)
  return isOnceMore ? (onceMore(order, way, shown) ?? way) : way
}

/** Corrected, and refused once more (FLOW-04); in 審査待ち(準備中) the other way round. */
function onceMore(before: Order, { course, order }: Way, shown: ShownReading): Way | null {
  const { paymentStatus } = order
  const isPreparing = paymentStatus === 'screening_preparing'
  const edited = isPreparing ? order : takeMove(order, EDITED, shown.seen)?.order
  const goal = { paymentStatus: 'needs_attention', deliveryStatus: null } as const
  const refusal = edited === undefined ? null : knownCourse(edited, goal, shown.seen, 'link')
  if (refusal === null) return null
  const round = isPreparing ? [...refusal, EDITED] : [EDITED, ...refusal]
  return along(before, [...course, ...round], paymentStatus, shown)
}

/**
 * The course to both statuses that are shown, or else to the 決済ステータス alone: the lifecycle may not know the two
 * together, or they came of two things that nobody saw, a correction and the approval of it. In the statuses of a
 * report 配送ステータス is never asked: its goods have left, and none leave for it twice.
 */
function courseTo(order: Order, paymentStatus: PaymentStatus, shown: ShownReading): readonly Move[] | null {
  const { seen, deliveryStatus } = shown
  const goal = { paymentStatus, deliveryStatus: isOfReport(paymentStatus) ? null : deliveryStatus }
  if (showsApproval(order, paymentStatus, shown)) {
    const course = knownCourse(order, { ...goal, isApproved: true }, seen, 'anyone')
    if (course !== null && (!course.includes(EDITED) || mayBeCorrected(order, paymentStatus, shown))) return course
  }
  return (
    knownCourse(order, goal, seen, 'anyone') ??
    knownCourse(order, { paymentStatus, deliveryStatus: null }, seen, 'anyone')
  )
}

/**
 * Whether a correction may be made up behind an approval: never of goods that left, nor where another NP取引ID is shown
 * (READ-15), nor to come back to a status of which the cause may still be the one that is known.
 */
function mayBeCorrected(order: Order, paymentStatus: PaymentStatus, { seen }: ShownReading): boolean {
  const areHere = order.deliveryStatus === 'not_shipped'
  const { id } = order.npTransaction
  const isSameAtNp = id === null || seen.npTransactionId === undefined || seen.npTransactionId === id
  return areHere && isSameAtNp && paymentStatus !== 'needs_attention' && paymentStatus !== order.paymentStatus
}

/**
 * Whether an 入金完了 that the order didn't have is shown where its payment method can be changed, or soon: an approval
 * brought it, and the order has left 審査OK since (FLOW-07, READ-10). It lets no goods leave, since nothing ships from
 * there, and what is paid otherwise is set back to 未入金 (PAY-06).
 */
function showsApproval({ receiptStatus }: Order, paymentStatus: PaymentStatus, shown: ShownReading): boolean {
  const isNewlyReceived = receiptStatus === 'not_received' && shown.receiptStatus === 'received'
  return isNewlyReceived && showsProblem(paymentStatus)
}

function along(
  order: Order,
  course: readonly Move[],
  paymentStatus: PaymentStatus,
  { seen }: ShownReading,
): Way | null {
  const taken = followCourse(order, course, seen)
  return taken === null ? null : { course, ...fillIn(taken, paymentStatus, seen) }
}

/** Other codes than NP gave before come of another refusal (READ-15), for which the order was corrected in between. */
function isRefusedAgain({ paymentStatus, problem }: Order, { seen, deliveryStatus }: ShownReading): boolean {
  const { codes = [] } = seen
  if (paymentStatus !== 'needs_attention' || problem === null || deliveryStatus === 'shipped') return false
  return problem.codes.length > 0 && codes.length > 0 && !sameCodes(problem.codes, codes)
}

/** NP, which was known to hold nothing, gave an id since: it has to be cancelled there (FLOW-02, READ-08). */
function isTakenOnSince({ npTransaction }: Order, { seen }: ShownReading): boolean {
  return npTransaction.state === 'none' && seen.npTransactionId !== undefined
}

/**
 * Whether 審査OK is shown of an order whose report was under way: 配送完了 may not have been linked after all
 * (SHIP-11), and NP may have been told all the same. A refusal, a correction and a new approval are more than one look
 * can tell.
 */
function losesReport(before: Order, paymentStatus: PaymentStatus): boolean {
  return isOfReport(before.paymentStatus) && paymentStatus === 'screening_approved'
}

/**
 * Whether a way ends with goods here that are shown as gone, by a 要確認 that isn't opened in 審査OK once they left
 * (READ-02): whether they left before or after that isn't shown, so neither is made up.
 */
function forgetsGoods(before: Order, { course }: Way, shown: ShownReading): boolean {
  const isOpened = course.at(-1)?.type === 'correction.opened'
  return shown.deliveryStatus === 'shipped' && isOpened && impliesApproval(before.paymentStatus)
}

/**
 * Whether goods that left would be free to leave a second time, now or after a later look: by a 未配送 that isn't shown
 * (READ-09), by an approval that nobody saw, or by a 未配送 in 審査OK that nobody was asked for, since what is shown
 * may be from before they left.
 */
function bringsGoodsBack(before: Order, { order, course }: Way, shown: ShownReading): boolean {
  if (before.deliveryStatus === 'not_shipped' || order.deliveryStatus === 'shipped') return false
  const isAsked = before.openFollowUps.includes('complete_delivery_again')
  const isUnasked = before.paymentStatus === 'screening_approved' && !isAsked
  return shown.deliveryStatus !== 'not_shipped' || isUnasked || course.some(isApproval)
}

/**
 * Whether a person was to make the report, or has made it, and the status of goods that are gone may just be set
 * (SYNC-01), unless a carrier is seen by which the link makes it (READ-06).
 */
function forgetsPerson(before: Order, { order, course }: Way, { seen }: ShownReading): boolean {
  if (!isLeftToPerson(before) && !isReportedByHand(before)) return false
  return course.length > 0 && order.deliveryStatus === 'shipped' && readCarrier(seen.carrier).carrier === null
}

function isApproval({ type }: Move): boolean {
  return type === 'screening.approved'
}
