import type { Order } from '../../order/order.js'
import { isSameSlip } from '../../parsing/is-same-slip.js'
import { readCarrier } from '../../parsing/read-carrier.js'
import { readSlipNumber } from '../../parsing/read-slip-number.js'
import { isOfReport } from '../../status/is-of-report.js'
import type { ShipmentToPlan } from './shipment-plan.js'

/**
 * Whether the goods of an order are on record as gone by this very carrier and slip, and nobody has anything left to do
 * about it.
 */
export function isShippedAsPlanned(
  order: Order,
  { carrier, slipNumber }: Pick<ShipmentToPlan, 'carrier' | 'slipNumber'>,
): boolean {
  const { deliveryStatus, shipment } = order
  if (deliveryStatus !== 'shipped' || shipment === null || !isGoingItsWay(order)) return false
  const slip = readSlipNumber(slipNumber).slipNumber
  if (slip === null || !isSameSlip(slip, shipment.slipNumber)) return false
  return readCarrier(carrier).carrier === shipment.carrier
}

/**
 * A report that NP refused, a doubt, a closed order and an open follow-up each want somebody, whatever slip is on
 * record.
 */
function isGoingItsWay({ closed, syncTrust, paymentStatus, openFollowUps }: Order): boolean {
  return closed === null && syncTrust === 'linked' && isOfReport(paymentStatus) && openFollowUps.length === 0
}
