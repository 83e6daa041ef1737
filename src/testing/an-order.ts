import type { Order } from '../order/order.js'
import { PAYMENT_METHODS } from '../vocabulary/payment-method.js'

/** Since when the orders of the cases show their 決済ステータス: ISO 8601 instant. */
export const SINCE = '2026-04-01T09:00:00+09:00'

/** An order in 審査中. */
export function anOrder(orderNumber: string, fields: Partial<Order> = {}): Order {
  return {
    orderNumber,
    service: 'np_atobarai',
    paymentStatus: 'screening_in_progress',
    statusSince: SINCE,
    deliveryStatus: 'not_shipped',
    receiptStatus: 'not_received',
    shipment: null,
    invoicePrintedAt: null,
    npTransaction: { state: 'live', id: '18121200001' },
    everApproved: false,
    problem: null,
    syncTrust: 'linked',
    openFollowUps: [],
    paymentMethod: PAYMENT_METHODS.np_atobarai,
    paymentFee: 330,
    closed: null,
    version: 3,
    ...fields,
  }
}
