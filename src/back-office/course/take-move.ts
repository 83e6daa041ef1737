import type { OrderEvent } from '../../order/event/order-event.js'
import type { Order } from '../../order/order.js'
import type { KnownPayloads } from './known-payloads.js'
import type { Move } from './move.js'
import { type Taken, takeEvents } from './take-events.js'

/** Takes an order on by one move; `null` where it can't have happened to that order, or changes nothing. */
export function takeMove(order: Order, move: Move, payloads: KnownPayloads): Taken | null {
  if (move.mayMove?.(order) === false) return null
  return move.standIn === null
    ? takeEvents(order, [move.event(payloads)])
    : takeUnknown(order, move.standIn(payloads), move, payloads)
}

/**
 * Of a move whose payload isn't known, what is sure of it is recorded, and then the status that it led to, by a doubt
 * and its confirmation: these invent nothing (READ-21, READ-26). While somebody has to look into NP's console this
 * isn't done, since the confirmation would settle that.
 */
function takeUnknown(order: Order, standIn: OrderEvent, { sure }: Move, payloads: KnownPayloads): Taken | null {
  if (order.openFollowUps.includes('check_np_console')) return null
  const led = takeEvents(order, [standIn])
  if (led === null || led.order.paymentStatus === order.paymentStatus) return null
  const status = led.order.paymentStatus
  const { at } = payloads
  return takeEvents(order, [
    ...(sure === null ? [] : [sure(payloads)]),
    { type: 'sync.doubted', reason: 'other', at },
    { type: 'sync.confirmed', status, at },
  ])
}
