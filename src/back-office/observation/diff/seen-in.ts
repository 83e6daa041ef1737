import type { Order } from '../../../order/order.js'
import { carrierBeyondLink } from '../../carrier-beyond-link.js'
import type { Seen } from '../../course/seen.js'

/**
 * What an order shows of the payloads of the events that led to it. A carrier outside the 14 leads to 要確認 beside a slip alone, and
 * the order keeps none of it (READ-18): whatever it was, it gets into no order.
 */
export function seenIn(order: Order): Seen {
  const { statusSince, shipment, npTransaction, problem } = order
  const beyondLink = carrierBeyondLink(order)
  return {
    at: statusSince,
    npTransactionId: npTransaction.id ?? undefined,
    codes: problem?.codes,
    carrier: shipment?.carrier ?? beyondLink ?? undefined,
    slipNumber: shipment?.slipNumber ?? (beyondLink === null ? undefined : '1'),
  }
}
