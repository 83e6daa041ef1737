import { looksLikeNpCode } from '../../np-code/looks-like-np-code.js'
import type { Order } from '../../order/order.js'

/**
 * Whether an order may be in 要確認 for a carrier that nobody knows by name, such as 自社配送 or FedEx: no report of it
 * went out, and of what is on record not all looks like a code of NP's (READ-06). Then NP may have been told by hand.
 */
export function mayNameCarrier({ problem, shipment }: Order): boolean {
  return problem?.stage === 'shipment' && shipment === null && !problem.codes.every(looksLikeNpCode)
}
