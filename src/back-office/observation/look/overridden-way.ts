import type { OrderEventType } from '../../../order/event/order-event.js'
import type { Order } from '../../../order/order.js'
import { followMoves } from '../../course/follow-moves.js'
import type { KnownPayloads } from '../../course/known-payloads.js'
import type { Move } from '../../course/move.js'
import { takeMove } from '../../course/take-move.js'
import { namesOtherId } from '../../order-state/names-other-id.js'
import { courseOf } from '../course-of.js'
import { isCorrection } from '../is-correction.js'
import { fillIn } from './fill-in.js'
import type { Way } from './way.js'

const OVERRIDDEN: Move = {
  type: 'status.overridden',
  by: 'operator',
  event: ({ at }) => ({ type: 'status.overridden', to: 'screening_rejected', reason: 'unseen', at }),
  standIn: null,
  sure: null,
}

/**
 * The way to 審査NG that leaves NP's approval as it is until somebody looked there: the display may just have been set
 * (SYNC-01), instead of what the moves have of a correction and another screening. Another NP取引ID shows that the order
 * was sent anew before. What NP says beside 審査NG isn't of what came before it, but the id is.
 */
export function overriddenWay(order: Order, moves: readonly Move[], seen: KnownPayloads): Way | null {
  const { at, npTransactionId, carrier, slipNumber } = seen
  const kept = untilApprovalEnds(moves, namesOtherId(order, npTransactionId))
  const taken = followMoves(order, kept, { at, npTransactionId, carrier, slipNumber })
  if (taken === null) return null
  const known = fillIn(taken, 'screening_rejected', seen)
  const set = takeMove(known.order, OVERRIDDEN, seen)
  if (set === null) return null
  return { moves: [...kept, OVERRIDDEN], order: set.order, events: [...known.events, ...set.events] }
}

/** The moves before what ended NP's last approval: a rejection, or already the correction before it. */
function untilApprovalEnds(moves: readonly Move[], isSentAnew: boolean): readonly Move[] {
  const course = courseOf(moves)
  const approved = course.lastIndexOf('screening.approved')
  const isEnd = (type: OrderEventType) => type === 'screening.rejected' || (!isSentAnew && isCorrection(type))
  return moves.filter((_, place) => !course.slice(approved + 1, place + 1).some(isEnd))
}
