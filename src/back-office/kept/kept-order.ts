import type { Order } from '../../order/order.js'

/**
 * An order as a system beside makeshop keeps it: the order, and what it can't know of itself. Plain JSON, without
 * personal data, unless somebody typed some where a carrier belongs (READ-06): store it whole. `keepOrder` begins it;
 * `observeKept`, `observeKeptRow` and `decideKept` carry it on; `parcelGate` goes by it.
 *
 * @category Kept orders
 */
export interface KeptOrder {
  /** The order as it is known. */
  readonly order: Order
  /**
   * Since when makeshop is known to show it like that: the latest of what was seen, and of each 配送完了, 未配送, doubt
   * and override that was recorded. ISO 8601 instant. What was seen before it frees no goods (LINK-06).
   */
  readonly lastKnownAt: string
  /**
   * When it was last seen in makeshop with its 配送ステータス, as ISO 8601 instant; `null`: it has to be seen once more
   * before its goods leave, since somebody confirmed its status, and the row that led to that may still be so
   * (READ-21).
   */
  readonly lastSeenAt: string | null
  /**
   * Whether its goods have left, as far as that was ever recorded or seen: by 配送完了, a 出荷報告, NP's code against
   * one, or 返送. The order forgets that with 未配送 (READ-09). Set it yourself where you know better: to `true` when a
   * parcel is handed over that nobody could record, to `false` when goods that came back, or never left, are here, once
   * 未配送 is on record.
   */
  readonly goodsHaveLeft: boolean
}
