import type { NpService } from '../../vocabulary/np-service.js'
import type { OrderSource } from '../../vocabulary/order-source.js'

/**
 * An order as it comes in, before it is known whether 自動連携 links it (LINK-01 to LINK-05).
 *
 * @category Order
 */
export interface OrderDraft {
  /** 注文番号: 1 to 40 visible characters. */
  readonly orderNumber: string
  /** NP後払い or NP後払いwiz. */
  readonly service: NpService
  /** Where it came from; only `storefront` is linked (LINK-05). */
  readonly source: OrderSource
  /** 複数配送: several destinations (LINK-03). */
  readonly multipleDestinations: boolean
  /** 予約販売: a pre-order (LINK-04). */
  readonly preorder: boolean
  /** 決済手数料 in yen, a whole number, 0 or more. */
  readonly paymentFee: number
  /** When it was placed, or met: ISO 8601 instant. */
  readonly at: string
}
