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
  return {
    orderNumber: order.orderNumber,
    service: order.service,
    paymentStatus,
    statusSince,
    deliveryStatus: change.deliveryStatus ?? order.deliveryStatus,
    receiptStatus: change.receiptStatus ?? order.receiptStatus,
    shipment: change.shipment === undefined ? order.shipment : change.shipment,
    invoicePrintedAt: change.invoicePrintedAt === undefined ? order.invoicePrintedAt : change.invoicePrintedAt,
    npTransaction: change.npTransaction ?? order.npTransaction,
    everApproved: change.everApproved === undefined ? order.everApproved : change.everApproved,
    problem: change.problem === undefined ? order.problem : change.problem,
    syncTrust: change.syncTrust ?? order.syncTrust,
    openFollowUps: change.openFollowUps ?? order.openFollowUps,
    paymentMethod: change.paymentMethod ?? order.paymentMethod,
    paymentFee: change.paymentFee ?? order.paymentFee,
    closed: change.closed === undefined ? order.closed : change.closed,
    version: order.version + 1,
  }
}
