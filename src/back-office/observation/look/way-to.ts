import { haveLeft } from '../../../order/have-left.js'
import type { Order } from '../../../order/order.js'
import { sameCodes } from '../../../order/same-codes.js'
import { readCarrier } from '../../../parsing/read-carrier.js'
import { impliesApproval } from '../../../status/implies-approval.js'
import { isOfReport } from '../../../status/is-of-report.js'
import { showsProblem } from '../../../status/shows-problem.js'
import { followMoves } from '../../course/follow-moves.js'
import { knownMoves } from '../../course/known-moves.js'
import type { Move } from '../../course/move.js'
import { EDITED } from '../../course/moves-for.js'
import { movesPutBack } from '../../course/moves-put-back.js'
import { takeMove } from '../../course/take-move.js'
import { awaitsReportByHand } from '../../order-state/awaits-report-by-hand.js'
import { isReportedByHand } from '../../order-state/is-reported-by-hand.js'
import { isToBeCompletedAgain } from '../../order-state/is-to-be-completed-again.js'
import { namesOtherId } from '../../order-state/names-other-id.js'
import type { Understood } from '../shown/understood.js'
import { fillIn } from './fill-in.js'
import { inventsReport } from './invents-report.js'
import { isRejectedUnseen } from './is-rejected-unseen.js'
import { losesReport } from './loses-report.js'
import { overriddenWay } from './overridden-way.js'
import { takenUpWay } from './taken-up-way.js'
import type { Way } from './way.js'

/** By what way an order came to what is shown of it; `null`: nothing leads there. */
export function wayTo(order: Order, reading: Understood): Way | null {
  const takenUp = takenUpWay(order, reading)
  if (takenUp !== null) return takenUp
  if (losesReport(order, reading) || inventsReport(order, reading)) return null
  const moves = movesTo(order, reading)
  if (moves === null) return null
  const isUnseen = isRejectedUnseen(order, moves, reading)
  const way = isUnseen ? overriddenWay(order, moves, reading.seen) : along(order, moves, reading)
  if (way === null || forgetsGoods(order, way, reading) || bringsGoodsBack(order, way, reading)) return null
  if (forgetsPerson(order, way, reading)) return null
  const isOnceMore = isRefusedAgain(way.order, reading) || isTakenOnSince(way.order, reading)
  return isOnceMore ? (onceMore(order, way, reading) ?? way) : way
}

/** Corrected, and refused once more (FLOW-04); in 審査待ち(準備中) the other way round. */
function onceMore(before: Order, { moves, order }: Way, reading: Understood): Way | null {
  const { paymentStatus, seen } = reading
  const isPreparing = paymentStatus === 'screening_preparing'
  const edited = isPreparing ? order : takeMove(order, EDITED, seen)?.order
  const goal = { paymentStatus: 'needs_attention', deliveryStatus: null } as const
  const refusal = edited === undefined ? null : knownMoves(edited, goal, seen, 'link')
  if (refusal === null) return null
  const round = isPreparing ? [...refusal, EDITED] : [EDITED, ...refusal]
  return along(before, [...moves, ...round], reading)
}

/**
 * The moves to both statuses that are shown, or else to the 決済ステータス alone: the lifecycle may not know the two
 * together, or they came of two things that nobody saw, a correction and the approval of it. In the statuses of a
 * report 配送ステータス is never asked: its goods have left, and none leave for it twice.
 */
function movesTo(order: Order, reading: Understood): readonly Move[] | null {
  const { paymentStatus, deliveryStatus, seen } = reading
  const goal = { paymentStatus, deliveryStatus: isOfReport(paymentStatus) ? null : deliveryStatus }
  const putBack = movesPutBack(order, goal, seen)
  if (putBack !== null) return putBack
  if (showsApproval(order, reading)) {
    const moves = knownMoves(order, { ...goal, isApproved: true }, seen, 'anyone')
    if (moves !== null && (!moves.includes(EDITED) || mayBeCorrected(order, reading))) return moves
  }
  return (
    knownMoves(order, goal, seen, 'anyone') ??
    knownMoves(order, { paymentStatus, deliveryStatus: null }, seen, 'anyone')
  )
}

/**
 * Whether a correction may be made up behind an approval: never of goods that left, nor where another NP取引ID is shown
 * (READ-15), nor to come back to a status of which the cause may still be the one that is known.
 */
function mayBeCorrected(order: Order, { paymentStatus, seen }: Understood): boolean {
  return !haveLeft(order) && !namesOtherId(order, seen.npTransactionId) && paymentStatus !== order.paymentStatus
}

/**
 * Whether an 入金完了 that the order didn't have is shown where its payment method can be changed, or soon: an approval
 * brought it, and the order has left 審査OK since (FLOW-07, READ-10). It lets no goods leave, since nothing ships from
 * there, and what is paid otherwise is set back to 未入金 (PAY-06).
 */
function showsApproval(order: Order, { paymentStatus, receiptStatus }: Understood): boolean {
  const isNewlyReceived = order.receiptStatus === 'not_received' && receiptStatus === 'received'
  return isNewlyReceived && showsProblem(paymentStatus)
}

function along(order: Order, moves: readonly Move[], { paymentStatus, seen }: Understood): Way | null {
  const taken = followMoves(order, moves, seen)
  return taken === null ? null : { moves, ...fillIn(taken, paymentStatus, seen) }
}

/** Other codes than NP gave before come of another refusal (READ-15), for which the order was corrected in between. */
function isRefusedAgain({ paymentStatus, problem }: Order, { seen, deliveryStatus }: Understood): boolean {
  const { codes = [] } = seen
  if (paymentStatus !== 'needs_attention' || problem === null || deliveryStatus === 'shipped') return false
  return problem.codes.length > 0 && codes.length > 0 && !sameCodes(problem.codes, codes)
}

/** NP, which was known to hold nothing, gave an id since: it has to be cancelled there (FLOW-02, READ-08). */
function isTakenOnSince({ npTransaction }: Order, { seen }: Understood): boolean {
  return npTransaction.state === 'none' && seen.npTransactionId !== undefined
}

/**
 * Whether a way ends with goods here that are shown as gone, by a 要確認 that isn't opened in 審査OK once they left
 * (READ-02): whether they left before or after that isn't shown, so neither is made up.
 */
function forgetsGoods(before: Order, { moves }: Way, { deliveryStatus }: Understood): boolean {
  const isOpened = moves.at(-1)?.type === 'correction.opened'
  return deliveryStatus === 'shipped' && isOpened && impliesApproval(before.paymentStatus)
}

/**
 * Whether goods that left would be free to leave a second time, now or after a later look: by a 未配送 that isn't shown
 * (READ-09), by an approval that nobody saw, or by a 未配送 in 審査OK that nobody was asked for, since what is shown
 * may be from before they left.
 */
function bringsGoodsBack(before: Order, { order, moves }: Way, { deliveryStatus }: Understood): boolean {
  if (before.deliveryStatus === 'not_shipped' || order.deliveryStatus === 'shipped') return false
  const isAsked = isToBeCompletedAgain(before)
  const isUnasked = before.paymentStatus === 'screening_approved' && !isAsked
  return deliveryStatus !== 'not_shipped' || isUnasked || moves.some(({ type }) => type === 'screening.approved')
}

/**
 * Whether a person was to make the report, or has made it, and the status of goods that are gone may just be set
 * (SYNC-01), unless a carrier is seen by which the link makes it (READ-06).
 */
function forgetsPerson(before: Order, { order, moves }: Way, { seen }: Understood): boolean {
  if (!awaitsReportByHand(before) && !isReportedByHand(before)) return false
  return moves.length > 0 && order.deliveryStatus === 'shipped' && readCarrier(seen.carrier).carrier === null
}
