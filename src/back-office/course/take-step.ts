import { decide } from '../../lifecycle/decide.js'
import type { Order } from '../../order/order.js'
import type { OrderEvent } from '../../order/order-event.js'
import type { Seen } from './seen.js'
import type { Step } from './step.js'

/** An order after something happened to it, and the events by which `decide` came there. */
export interface Taken {
  readonly order: Order
  readonly events: readonly OrderEvent[]
}

/** Takes one step from an order; `null` where the definition has none, or where it changes nothing. */
export function takeStep(order: Order, step: Step, seen: Seen): Taken | null {
  if (step.from?.(order) === false) return null
  return step.standIn === null
    ? takeEvents(order, [step.event(seen)])
    : takeUnknown(order, step.standIn(seen), step, seen)
}

/** Takes events one after another; `null` as soon as one is refused or changes nothing. */
export function takeEvents(order: Order, events: readonly OrderEvent[]): Taken | null {
  let now = order
  for (const event of events) {
    const decided = decide(now, event)
    if (!decided.ok || !decided.val.changed) return null
    now = decided.val.order
  }
  return { order: now, events }
}

/**
 * A step whose payload isn't known is recorded as what is sure of it and the status that it led to: doubted and then
 * confirmed, which leaves open what is open (READ-21, READ-26). While somebody has to look into NP's console this isn't
 * done, since the confirmation would settle that.
 */
function takeUnknown(order: Order, standIn: OrderEvent, { sure }: Step, seen: Seen): Taken | null {
  if (order.openFollowUps.includes('check_np_console')) return null
  const led = takeEvents(order, [standIn])
  if (led === null || led.order.paymentStatus === order.paymentStatus) return null
  const status = led.order.paymentStatus
  const { at } = seen
  return takeEvents(order, [
    ...(sure === null ? [] : [sure(seen)]),
    { type: 'sync.doubted', reason: 'other', at },
    { type: 'sync.confirmed', status, at },
  ])
}
