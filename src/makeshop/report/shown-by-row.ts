import type { DeliveryStatus } from '../../vocabulary/delivery-status.js'
import type { PaymentStatus } from '../../vocabulary/payment-status.js'

/**
 * What a row itself shows of an order, without anything that was assumed. For `observe` of the back office, if the
 * order is known from before.
 *
 * `null`: not shown, or not understood; of all but 配送業者 and 伝票番号 also empty. Many exports leave a column empty
 * though the order has a value, so an empty one proves nothing by itself.
 *
 * @category makeshop
 */
export interface ShownByRow {
  /** 決済ステータス. */
  readonly paymentStatus: PaymentStatus
  /** 配送ステータス. */
  readonly deliveryStatus: DeliveryStatus
  /** 入金ステータス: our value, or, where it isn't known, the text as it came, at most 64 characters. */
  readonly receiptStatus: string | null
  /**
   * 配送業者 as it is shown, at most 64 characters, or the label of the carrier that the setting `carriers` names by it.
   * Empty: so is its cell, which bears it out where none is on record (SHIP-02).
   */
  readonly carrier: string | null
  /** 伝票番号, if it is one that can be reported. Empty: so is its cell, or it has hyphens alone (READ-19). */
  readonly slipNumber: string | null
  /** NP取引ID. */
  readonly npTransactionId: string | null
  /** NP's codes. */
  readonly problemCodes: readonly string[] | null
  /** When it was seen: ISO 8601 instant. */
  readonly at: string
}
