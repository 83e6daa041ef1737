import type { Order } from '../../order/order.js'
import { isBeyondAscii } from '../../text/is-beyond-ascii.js'
import { isOfShipment } from './is-of-shipment.js'

/**
 * Whether an order may be in 要確認 for a carrier that nobody knows by name, such as 自社配送 or FedEx: of what is on
 * record of its shipment not all has the form of a code of NP's (READ-06). Then NP may have been told by hand.
 */
export function mayNameCarrier(order: Order): boolean {
  const { problem } = order
  return problem !== null && !problem.codes.every(isFormedLikeCode) && isOfShipment(order)
}

/** Each code of NP's is written in ASCII, and has a digit; ours have an underscore. */
function isFormedLikeCode(text: string): boolean {
  return !isBeyondAscii(text) && /[\d_]/.test(text)
}
