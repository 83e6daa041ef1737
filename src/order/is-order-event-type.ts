import { ORDER_EVENT_TYPES } from './event-types.js'
import type { OrderEventType } from './order-event.js'

const TYPES: ReadonlySet<unknown> = new Set(ORDER_EVENT_TYPES)

/** Whether a value is the name of an event. */
export function isOrderEventType(value: unknown): value is OrderEventType {
  return TYPES.has(value)
}
