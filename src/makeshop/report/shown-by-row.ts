import type { DeliveryStatus } from '../../vocabulary/delivery-status.js'
import type { PaymentStatus } from '../../vocabulary/payment-status.js'
import type { ReceiptStatus } from '../../vocabulary/receipt-status.js'

/**
 * What a row itself shows of an order, without anything that was assumed: as `observe` of the back office takes it, for
 * an order that is known from before. `null`: not shown, empty, or not understood: many exports leave columns empty of
 * orders that have a value, so an empty one proves nothing.
 *
 * @category makeshop
 */
export interface ShownByRow {
  /** 決済ステータス. */
  readonly paymentStatus: PaymentStatus
  /** 配送ステータス. */
  readonly deliveryStatus: DeliveryStatus
  /** 入金ステータス. */
  readonly receiptStatus: ReceiptStatus | null
  /** 配送業者 as it is shown, at most 64 characters. */
  readonly carrier: string | null
  /** 伝票番号, where it is one that can be reported. */
  readonly slipNumber: string | null
  /** NP取引ID. */
  readonly npTransactionId: string | null
  /** NP's codes. */
  readonly problemCodes: readonly string[] | null
  /** When it was seen: ISO 8601 instant. */
  readonly at: string
}
