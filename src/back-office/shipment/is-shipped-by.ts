import type { Order } from '../../order/order.js'
import { readCarrier } from '../../parsing/read-carrier.js'
import { readSlipNumber } from '../../parsing/read-slip-number.js'
import { withoutHyphens } from '../without-hyphens.js'
import type { ShipmentToPlan } from './shipment-plan.js'

/** Whether the goods of an order are on record as gone by this very carrier and slip. */
export function isShippedBy(
  { deliveryStatus, shipment }: Order,
  { carrier, slipNumber }: Pick<ShipmentToPlan, 'carrier' | 'slipNumber'>,
): boolean {
  if (deliveryStatus !== 'shipped' || shipment === null) return false
  const slip = readSlipNumber(slipNumber).slipNumber
  if (slip === null || withoutHyphens(slip) !== withoutHyphens(shipment.slipNumber)) return false
  return readCarrier(carrier).carrier === shipment.carrier
}
