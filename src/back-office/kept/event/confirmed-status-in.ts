import type { OrderEvent } from '../../../order/event/order-event.js'
import { readEvent } from '../../../order/event/read-event.js'
import type { PaymentStatus } from '../../../vocabulary/payment-status.js'

/** Which status an event says that NP's console showed (READ-21); `null`: none, or that can't be read. */
export function confirmedStatusIn(event: OrderEvent): PaymentStatus | null {
  const read = readEvent(event)
  return typeof read !== 'string' && read.type === 'sync.confirmed' ? read.status : null
}
