import type { OrderEventType } from '../../../order/event/order-event.js'
import type { Order } from '../../../order/order.js'
import { followMoves } from '../../course/follow-moves.js'
import type { Goal } from '../../course/goal.js'
import { knownMoves } from '../../course/known-moves.js'
import type { KnownPayloads } from '../../course/known-payloads.js'
import { EDITED, FAILED } from '../../course/moves-for.js'
import { courseOf } from '../course-of.js'
import { changedFields } from './changed-fields.js'
import { seenIn } from './seen-in.js'

const TO_CORRECT: Goal = { paymentStatus: 'needs_attention', deliveryStatus: 'not_shipped' }

/**
 * What must have happened where an order came round to the statuses that it had: it was corrected, and refused once
 * more (FLOW-04) or screened anew (CORR-03). `null` where that doesn't bring all that differs.
 */
export function courseAround(before: Order, after: Order): readonly OrderEventType[] | null {
  const { paymentStatus, deliveryStatus, everApproved } = after
  const seen = seenIn(after)
  const unseen: KnownPayloads = { at: seen.at }
  const opening = knownMoves(before, TO_CORRECT, unseen, 'anyone')
  if (opening === null) return null
  const edited = followMoves(before, [...opening, EDITED], unseen)
  if (edited === null) return null
  const goal = { paymentStatus, deliveryStatus, isApproved: everApproved === true }
  for (const further of [[FAILED], knownMoves(edited.order, goal, seen, 'anyone') ?? []]) {
    const moves = [...opening, EDITED, ...further]
    const around = followMoves(before, moves, seen)
    if (around !== null && changedFields(around.order, after).length === 0) return courseOf(moves)
  }
  return null
}
