import { Err, Ok } from 'makeshop-np-atobarai'
import { eventFault } from './event-fault.mjs'
import { orderFault } from './order-fault.mjs'

/** @typedef {import('makeshop-np-atobarai').Order} Order */

/**
 * A stored order checked by hand and copied: what `restoreOrder` does, without saying more than the first field that
 * is wrong. Unknown fields are counted, not named.
 *
 * @param {any} stored
 */
export function restoreByHand(stored) {
  const fault = orderFault(stored)
  if (fault !== null) return Err(fault)
  if (stored.formatVersion !== 1) return Err('formatVersion')
  return hasOnlyKnownFields(stored) ? Ok(copyOf(stored)) : Err('unknown field')
}

/**
 * An event checked by hand and copied.
 *
 * @param {any} event
 */
export function parseByHand(event) {
  const fault = eventFault(event)
  if (fault !== null) return Err(fault)
  const { type, at } = event
  if (type === 'order.edited') return Ok({ type, at, fields: [...event.fields] })
  if (type !== 'delivery.completed') return Ok({ type, at })
  return Ok({ type, at, channel: event.channel, carrier: event.carrier, slipNumber: event.slipNumber })
}

/** @param {any} stored */
function hasOnlyKnownFields({ shipment, npTransaction, problem, paymentMethod, closed, ...stored }) {
  return (
    Object.keys(stored).length === 13 &&
    Object.keys(npTransaction).length === 2 &&
    Object.keys(paymentMethod).length === 3 &&
    [shipment, problem, closed].every((part) => part === null || Object.keys(part).length === 2)
  )
}

/** @param {Order} order @returns {Order} */
function copyOf(order) {
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
