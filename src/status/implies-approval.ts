import type { PaymentStatus } from '../vocabulary/payment-status.js'
import { countsAsReceived } from './counts-as-received.js'

/**
 * Whether a 決済ステータス implies that the order was approved: those do that count as 入金完了 (FLOW-07). Whoever asks
 * this means NP's approval, and whoever asks `countsAsReceived` the 入金ステータス: that the two are one is a rule.
 */
export function impliesApproval(status: PaymentStatus): boolean {
  return countsAsReceived(status)
}
