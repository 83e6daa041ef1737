import type { Order } from '../../../order/order.js'
import { carrierBeyondLink } from '../../carrier-beyond-link.js'
import type { Seen } from '../../course/seen.js'

/** What an order shows of the payloads of the events that led to it. */
export function seenIn(order: Order): Seen {
  const { statusSince, shipment, npTransaction, problem } = order
  return {
    at: statusSince,
    npTransactionId: npTransaction.id ?? undefined,
    codes: problem?.codes,
    carrier: shipment?.carrier ?? carrierBeyondLink(order) ?? undefined,
    slipNumber: shipment?.slipNumber,
  }
}
