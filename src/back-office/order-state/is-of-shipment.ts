import type { Order } from '../../order/order.js'
import { showsShipment } from './shows-shipment.js'

/**
 * Whether what is wrong with an order is its shipment: NP refused the report, or it is the carrier. An order that was
 * met after 未配送 has it among the problems of a screening (READ-26), and only what it says can tell.
 */
export function isOfShipment({ problem }: Order): boolean {
  return problem?.stage === 'shipment' || problem?.codes.some(showsShipment) === true
}
