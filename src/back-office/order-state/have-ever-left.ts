import { haveLeft } from '../../order/have-left.js'
import type { Order } from '../../order/order.js'
import { isOfShipment } from './is-of-shipment.js'

/**
 * Whether goods of an order have left, by all that the order itself says. What was refused of a shipment is on record
 * after 未配送, too, until the order is edited (SHIP-05).
 */
export function haveEverLeft(order: Order): boolean {
  return haveLeft(order) || isOfShipment(order)
}
