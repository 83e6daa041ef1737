import type { OrderEventType } from '../../order/event/order-event.js'

/** Whether an event is part of a correction (CORR-02, CORR-03). */
export function isCorrection(type: OrderEventType): boolean {
  return type === 'correction.opened' || type === 'order.edited'
}
