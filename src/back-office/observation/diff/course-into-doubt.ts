import type { OrderEvent, OrderEventType } from '../../../order/event/order-event.js'
import type { Order } from '../../../order/order.js'
import { followMoves } from '../../course/follow-moves.js'
import { takeEvents } from '../../course/take-events.js'
import { courseOf } from '../course-of.js'
import { overriddenWay } from '../look/overridden-way.js'
import { bringsAll } from './brings-all.js'
import { courseBeside } from './course-beside.js'
import { movesBetween } from './moves-between.js'
import { seenIn } from './seen-in.js'

/**
 * What must have happened where 決済ステータス moved and the sync is in doubt; `null`: nothing brings all that the
 * order shows by as few changes as it had. The order moved, and then came into doubt, by whomever (READ-15, READ-21);
 * or an override did both at once, and moved nothing else (READ-12), perhaps behind what an observation saw before it.
 * What was in doubt before is taken for overridden once more, since nothing of the link's moves it (READ-03), unless it
 * shows what a confirmation alone says of NP (READ-21).
 */
export function courseIntoDoubt(before: Order, after: Order): readonly OrderEventType[] | null {
  const changes = after.version - before.version - (after.closed === null ? 0 : 1)
  const courses = [
    movedThenDoubted(before, after),
    overridden(before, after),
    movedThenOverridden(before, after),
    confirmedThenDoubted(before, after),
  ]
  return courses.find((course) => course !== null && course.length <= changes) ?? null
}

function movedThenDoubted(before: Order, after: Order): readonly OrderEventType[] | null {
  const moves = movesBetween(before, after)
  const moved = moves === null ? null : followMoves(before, moves, seenIn(after))
  if (moves === null || moved === null || !bringsAll(moved, after)) return null
  const beside = after.closed === null ? courseBeside(moved.order, after) : []
  return [...courseOf(moves), ...beside, 'sync.doubted']
}

/** 未配送 doesn't need the sync, either (READ-03). */
function overridden(before: Order, after: Order): readonly OrderEventType[] | null {
  const { paymentStatus: to, statusSince: at, deliveryStatus } = after
  const isReverted = before.deliveryStatus === 'shipped' && deliveryStatus === 'not_shipped'
  return typesOf(before, after, [
    ...(isReverted ? [{ type: 'delivery.reverted', at } as const] : []),
    { type: 'status.overridden', to, reason: 'unseen', at },
  ])
}

/** As an observation takes 審査NG that nobody saw come. */
function movedThenOverridden(before: Order, after: Order): readonly OrderEventType[] | null {
  const moves = after.paymentStatus === 'screening_rejected' ? movesBetween(before, after) : null
  const way = moves === null ? null : overriddenWay(before, moves, seenIn(after))
  return way !== null && bringsAll(way, after) ? courseOf(way.moves) : null
}

/** Of an order that wasn't in doubt nothing is confirmed. */
function confirmedThenDoubted(before: Order, after: Order): readonly OrderEventType[] | null {
  const { paymentStatus: status, statusSince: at } = after
  return typesOf(before, after, [
    { type: 'sync.confirmed', status, at },
    { type: 'sync.doubted', reason: 'other', at },
  ])
}

function typesOf(before: Order, after: Order, events: readonly OrderEvent[]): readonly OrderEventType[] | null {
  const taken = takeEvents(before, events)
  return taken !== null && bringsAll(taken, after) ? courseOf(events) : null
}
