import type { Order } from '../../order/order.js'
import type { PaymentStatus } from '../../vocabulary/payment-status.js'
import type { OrderChange } from './order-change.js'

/**
 * Where a change is applied. Every field is named, so that all orders share one hidden class: spreads would make a
 * decision six times slower.
 */
export function revise(
  order: Order,
  change: OrderChange,
  paymentStatus: PaymentStatus = order.paymentStatus,
  statusSince: string = order.statusSince,
): Order {
  const {
    deliveryStatus = order.deliveryStatus,
    receiptStatus = order.receiptStatus,
    shipment = order.shipment,
    invoicePrintedAt = order.invoicePrintedAt,
    npTransaction = order.npTransaction,
    everApproved = order.everApproved,
    problem = order.problem,
    syncTrust = order.syncTrust,
    openFollowUps = order.openFollowUps,
    paymentMethod = order.paymentMethod,
    paymentFee = order.paymentFee,
    closed = order.closed,
  } = change
  return {
    orderNumber: order.orderNumber,
    service: order.service,
    paymentStatus,
    statusSince,
    deliveryStatus,
    receiptStatus,
    shipment,
    invoicePrintedAt,
    npTransaction,
    everApproved,
    problem,
    syncTrust,
    openFollowUps,
    paymentMethod,
    paymentFee,
    closed,
    version: order.version + 1,
  }
}
