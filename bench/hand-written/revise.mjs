/**
 * A copy with some fields changed and the version one higher, every field named.
 *
 * @param {import('makeshop-np-atobarai').Order} order
 * @param {Partial<import('makeshop-np-atobarai').Order>} change
 * @returns {import('makeshop-np-atobarai').Order}
 */
export function revise(order, change) {
  return {
    orderNumber: order.orderNumber,
    service: order.service,
    paymentStatus: change.paymentStatus ?? order.paymentStatus,
    statusSince: change.statusSince ?? order.statusSince,
    deliveryStatus: change.deliveryStatus ?? order.deliveryStatus,
    receiptStatus: change.receiptStatus ?? order.receiptStatus,
    shipment: change.shipment === undefined ? order.shipment : change.shipment,
    invoicePrintedAt: order.invoicePrintedAt,
    npTransaction: change.npTransaction ?? order.npTransaction,
    everApproved: change.everApproved ?? order.everApproved,
    problem: change.problem === undefined ? order.problem : change.problem,
    syncTrust: order.syncTrust,
    openFollowUps: change.openFollowUps ?? order.openFollowUps,
    paymentMethod: order.paymentMethod,
    paymentFee: order.paymentFee,
    closed: order.closed,
    version: order.version + 1,
  }
}
