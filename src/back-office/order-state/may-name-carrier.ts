import { looksLikeNpCode } from '../../np-code/looks-like-np-code.js'
import type { Order } from '../../order/order.js'

/**
 * Whether an order may be in 要確認 for a carrier that nobody knows by name, such as 自社配送 or FedEx: of what is on
 * record of its shipment not all looks like a code of NP's (READ-06). Then NP may have been told by hand.
 */
export function mayNameCarrier({ problem }: Order): boolean {
  return problem?.stage === 'shipment' && !problem.codes.every(looksLikeNpCode)
}
