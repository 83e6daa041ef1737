import type { Order } from '../../order/order.js'
import type { OrderEvent } from '../../order/order-event.js'
import type { Seen } from './seen.js'
import type { Step } from './step.js'
import { type Taken, takeStep } from './take-step.js'

/**
 * Takes an order along a course. NP's codes belong to the status that is shown, so only the last step gets them.
 *
 * @returns `null` where a step isn't possible after all
 */
export function followCourse(order: Order, course: readonly Step[], seen: Seen): Taken | null {
  const withoutCodes: Seen = { ...seen, codes: undefined }
  const events: OrderEvent[] = []
  let now = order
  for (const [at, step] of course.entries()) {
    const taken = takeStep(now, step, at === course.length - 1 ? seen : withoutCodes)
    if (taken === null) return null
    now = taken.order
    events.push(...taken.events)
  }
  return { order: now, events }
}
