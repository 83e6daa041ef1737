import { listOf } from '../shape/list-of.js'
import type { Order } from './order.js'

/**
 * A copy with exactly the documented fields, in the documented order, however the order came about. Each field is read
 * once, and what isn't of its form isn't in the copy either, which can be judged in place of what was given (READ-24).
 */
export function orderFields(order: Order): Order {
  const { shipment, npTransaction, problem, paymentMethod, closed } = order
  return {
    orderNumber: order.orderNumber,
    service: order.service,
    paymentStatus: order.paymentStatus,
    statusSince: order.statusSince,
    deliveryStatus: order.deliveryStatus,
    receiptStatus: order.receiptStatus,
    shipment: shipment && { carrier: shipment.carrier, slipNumber: shipment.slipNumber },
    invoicePrintedAt: order.invoicePrintedAt,
    npTransaction: npTransaction && { state: npTransaction.state, id: npTransaction.id },
    everApproved: order.everApproved,
    problem: problem && { stage: problem.stage, codes: textsOf(problem.codes) },
    syncTrust: order.syncTrust,
    openFollowUps: textsOf(order.openFollowUps),
    paymentMethod: paymentMethod && { id: paymentMethod.id, label: paymentMethod.label, linked: paymentMethod.linked },
    paymentFee: order.paymentFee,
    closed: closed && { reason: closed.reason, at: closed.at },
    version: order.version,
  }
}

/**
 * By place, since a list can be iterated over as it likes. For what is no list of texts stands a list with a hole,
 * which isn't one either.
 */
function textsOf<T extends string>(list: readonly T[]): readonly T[] {
  return listOf(list, (item): item is T => typeof item === 'string') ?? Array<T>(1)
}
