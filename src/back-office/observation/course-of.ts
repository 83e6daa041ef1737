import type { OrderEventType } from '../../order/event/order-event.js'
import type { Move } from '../course/move.js'

/** The events that moves are, as an observation names them. */
export function courseOf(moves: readonly Move[]): readonly OrderEventType[] {
  return moves.map(({ type }) => type)
}
