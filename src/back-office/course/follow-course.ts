import type { OrderEvent } from '../../order/event/order-event.js'
import type { Order } from '../../order/order.js'
import type { Move } from './move.js'
import type { Seen } from './seen.js'
import type { Taken } from './take-events.js'
import { takeMove } from './take-move.js'

/**
 * Takes an order along a course. NP's codes belong to the status that is shown, so only the move that led there gets
 * them: the last, but for 未配送, which leads to none.
 *
 * @returns `null` where a move isn't possible after all
 */
export function followCourse(order: Order, course: readonly Move[], seen: Seen): Taken | null {
  const withoutCodes: Seen = { ...seen, codes: undefined }
  const events: OrderEvent[] = []
  let now = order
  const last = course.map(({ type }) => type !== 'delivery.reverted').lastIndexOf(true)
  for (const [at, move] of course.entries()) {
    const taken = takeMove(now, move, at === last ? seen : withoutCodes)
    if (taken === null) return null
    now = taken.order
    events.push(...taken.events)
  }
  return { order: now, events }
}
