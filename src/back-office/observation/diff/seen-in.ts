import type { Order } from '../../../order/order.js'
import type { KnownPayloads } from '../../course/known-payloads.js'
import { carrierBeyondLink } from '../../order-state/carrier-beyond-link.js'

/**
 * A slip that no order keeps: an unsupported carrier leads to 要確認 beside one alone (READ-18), and without a
 * carrier none counts.
 */
const ANY_SLIP = '1'

/** What an order shows of the payloads of the events that led to it. */
export function seenIn(order: Order): KnownPayloads {
  const { statusSince, shipment, npTransaction, problem } = order
  return {
    at: statusSince,
    npTransactionId: npTransaction.id ?? undefined,
    codes: problem?.codes,
    carrier: shipment?.carrier ?? carrierBeyondLink(order) ?? undefined,
    slipNumber: shipment?.slipNumber ?? ANY_SLIP,
  }
}
