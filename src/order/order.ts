import type { DeliveryStatus } from '../vocabulary/delivery-status.js'
import type { FollowUpKind } from '../vocabulary/follow-up.js'
import type { NpService } from '../vocabulary/np-service.js'
import type { PaymentMethod } from '../vocabulary/payment-method.js'
import type { PaymentStatus } from '../vocabulary/payment-status.js'
import type { ReceiptStatus } from '../vocabulary/receipt-status.js'
import type { SyncTrust } from '../vocabulary/sync-trust.js'
import type { Closing } from './closing.js'
import type { NpTransaction } from './np-transaction.js'
import type { Problem } from './problem.js'
import type { Shipment } from './shipment.js'

/**
 * An NP後払い(自動連携) order, as far as its lifecycle is concerned: plain JSON, deeply readonly. It holds no personal
 * data, unless somebody typed some in place of a carrier (READ-06).
 *
 * It comes from `placeOrder`, `adoptOrder` or a restore, and changes only through `decide` or the machine. What
 * `placeOrder` and `adoptOrder` give is frozen, and so is what `decide` makes of it: such an order is known to be well
 * formed, and isn't checked again.
 *
 * @category Order
 */
export interface Order {
  /** 注文番号: 1 to 40 visible characters. */
  readonly orderNumber: string
  /** NP後払い or NP後払いwiz. */
  readonly service: NpService
  /** 決済ステータス. A closed order keeps the one that it had when it was closed (READ-07). */
  readonly paymentStatus: PaymentStatus
  /** When the order entered this status: ISO 8601 instant. */
  readonly statusSince: string
  /** 配送ステータス. */
  readonly deliveryStatus: DeliveryStatus
  /** 入金ステータス. Never evidence that the order may ship (READ-10). */
  readonly receiptStatus: ReceiptStatus
  /**
   * The shipment that is, or was, to be reported to NP (READ-18). `null` if there is none, also after a 配送完了 that
   * isn't linked (READ-05, READ-06).
   */
  readonly shipment: Shipment | null
  /** When the wiz invoice was printed (ISO 8601 instant), or `null` if it isn't, or went stale (READ-11). */
  readonly invoicePrintedAt: string | null
  /** What NP holds, as far as it is known. */
  readonly npTransaction: NpTransaction
  /** Whether the order ever reached 審査OK; `null` if that isn't known (READ-26). */
  readonly everApproved: boolean | null
  /** 決済情報: what is wrong, in 要確認, 審査保留 and 審査NG (READ-17); else `null`. */
  readonly problem: Problem | null
  /** Whether the shown status can be believed (READ-03). */
  readonly syncTrust: SyncTrust
  /** What is left for a person to do, the first opened first. */
  readonly openFollowUps: readonly FollowUpKind[]
  /** 決済方法. `np_atobarai` until the order is changed to another. */
  readonly paymentMethod: PaymentMethod
  /** 決済手数料: the fee of the payment method, in yen (PAY-04). */
  readonly paymentFee: number
  /** Why and when the order left the NP lifecycle; `null` if it hasn't (READ-07). */
  readonly closed: Closing | null
  /** 1 at first, one more per change. */
  readonly version: number
}
