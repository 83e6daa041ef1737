import type { DeliveryStatus } from '../../vocabulary/delivery-status.js'
import type { PaymentStatus } from '../../vocabulary/payment-status.js'
import type { ReceiptStatus } from '../../vocabulary/receipt-status.js'
import type { Shipment } from '../shipment.js'
import type { OrderDraft } from './order-draft.js'

/**
 * An order met in mid-life, as an export, the API or a screen shows it (READ-26). What isn't known is left
 * out or `null`.
 *
 * @category Order
 */
export interface OrderSnapshot extends OrderDraft {
  /** 決済ステータス as it is shown; `parsePaymentStatus` reads its label. */
  readonly paymentStatus: PaymentStatus
  /** 配送ステータス; `parseDeliveryStatus` reads its label. */
  readonly deliveryStatus: DeliveryStatus
  /** 入金ステータス; `parseReceiptStatus` reads its label. */
  readonly receiptStatus: ReceiptStatus
  /** The carrier and slip that were, or are to be, reported. */
  readonly shipment?: Shipment | null | undefined
  /** When the wiz invoice was printed (ISO 8601 instant). Not known counts as not printed. */
  readonly invoicePrintedAt?: string | null | undefined
  /** NP取引ID: 1 to 64 visible characters, as it came. */
  readonly npTransactionId?: string | null | undefined
  /** The codes in the order's 決済情報. An empty list counts as none. */
  readonly problemCodes?: readonly string[] | null | undefined
  /** Whether the order ever was 審査OK. If its status implies that it was, a `false` is ignored (READ-26). */
  readonly everApproved?: boolean | null | undefined
}
