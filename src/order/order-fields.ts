import type { Order } from './order.js'

/** A copy with exactly the documented fields, in the documented order, however the order came about. */
export function orderFields(order: Order): Order {
  const { shipment, npTransaction, problem, paymentMethod, closed } = order
  return {
    orderNumber: order.orderNumber,
    service: order.service,
    paymentStatus: order.paymentStatus,
    statusSince: order.statusSince,
    deliveryStatus: order.deliveryStatus,
    receiptStatus: order.receiptStatus,
    shipment: shipment === null ? null : { carrier: shipment.carrier, slipNumber: shipment.slipNumber },
    invoicePrintedAt: order.invoicePrintedAt,
    npTransaction: { state: npTransaction.state, id: npTransaction.id },
    everApproved: order.everApproved,
    problem: problem === null ? null : { stage: problem.stage, codes: [...problem.codes] },
    syncTrust: order.syncTrust,
    openFollowUps: [...order.openFollowUps],
    paymentMethod: { id: paymentMethod.id, label: paymentMethod.label, linked: paymentMethod.linked },
    paymentFee: order.paymentFee,
    closed: closed === null ? null : { reason: closed.reason, at: closed.at },
    version: order.version,
  }
}
