import type { Order } from '../../../order/order.js'
import { isRefusedReport } from '../../order-state/is-refused-report.js'
import type { NpState } from '../np-state/np-state.js'

/**
 * Whether an edit is of what NP holds all the same: its word names the id, or it refused a report, which the link sends
 * of an order that NP approved (SHIP-09). A doubt would only come back to the same.
 */
export function isKnownThere(order: Order, { npTransactionId }: NpState): boolean {
  return npTransactionId != null || isRefusedReport(order)
}
