import type { OrderEvent } from '../../order/event/order-event.js'
import type { Order } from '../../order/order.js'
import type { KnownPayloads } from './known-payloads.js'
import type { Move } from './move.js'
import type { Taken } from './take-events.js'
import { takeMove } from './take-move.js'

/**
 * Takes an order along a course. NP's codes belong to the status that is shown, so only the move that led there gets
 * them: the last, but for 未配送, which leads to none.
 *
 * @returns `null` where a move isn't possible after all
 */
export function followMoves(order: Order, moves: readonly Move[], payloads: KnownPayloads): Taken | null {
  const withoutCodes: KnownPayloads = { ...payloads, codes: undefined }
  const events: OrderEvent[] = []
  let now = order
  const last = moves.map(({ type }) => type !== 'delivery.reverted').lastIndexOf(true)
  for (const [at, move] of moves.entries()) {
    const taken = takeMove(now, move, at === last ? payloads : withoutCodes)
    if (taken === null) return null
    now = taken.order
    events.push(...taken.events)
  }
  return { order: now, events }
}
