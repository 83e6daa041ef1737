import { isOneOf } from '../shape/is-one-of.js'
import { ORDER_EVENT_TYPES } from './event-types.js'
import type { OrderEventType } from './order-event.js'

/** Whether a value is the name of an event. */
export function isOrderEventType(value: unknown): value is OrderEventType {
  return isOneOf(ORDER_EVENT_TYPES, value)
}
