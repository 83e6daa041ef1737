import type { OrderEventType } from '../../order/event/order-event.js'

/** Whether a step is part of a correction (CORR-02, CORR-03). */
export function isCorrection(step: OrderEventType): boolean {
  return step === 'correction.opened' || step === 'order.edited'
}
