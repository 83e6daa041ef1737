import type { OperatorEventType } from './event-types.js'
import type { OrderEvent, OrderEventOf } from './order-event.js'

/**
 * What an operator (or a reconciliation) does: an event of `OPERATOR_EVENT_TYPES`.
 *
 * @category Events
 */
export type OperatorEvent = Extract<OrderEvent, OrderEventOf<OperatorEventType>>
