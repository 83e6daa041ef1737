import type { DeliveryStatus } from '../../vocabulary/delivery-status.js'
import type { PaymentStatus } from '../../vocabulary/payment-status.js'
import type { ReceiptStatus } from '../../vocabulary/receipt-status.js'

/**
 * What a row itself shows of an order, without anything that was assumed. For `observe` of the back office, if the
 * order is known from before.
 *
 * `null`: not shown, or not understood; of all but 配送業者 and 伝票番号 also empty, which proves nothing there.
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
  /**
   * 配送業者 as it is shown, at most 64 characters. Empty: the row shows that there is none (SHIP-02), as makeshop's
   * code 000 does.
   */
  readonly carrier: string | null
  /** 伝票番号, if it is one that can be reported. Empty: the row shows that there is none (SHIP-02). */
  readonly slipNumber: string | null
  /** NP取引ID. */
  readonly npTransactionId: string | null
  /** NP's codes. */
  readonly problemCodes: readonly string[] | null
  /** When it was seen: ISO 8601 instant. */
  readonly at: string
}
