import type { OperatorEventType } from './event-types.js'
import type { OrderEventOf } from './order-event.js'

/**
 * What an operator (or a reconciliation) does: an event of `OPERATOR_EVENT_TYPES`.
 *
 * @category Events
 */
export type OperatorEvent = OrderEventOf<OperatorEventType>
