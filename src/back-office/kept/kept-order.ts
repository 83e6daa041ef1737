import type { Order } from '../../order/order.js'

/**
 * An order as a system beside makeshop keeps it: the order, and what it can't know of itself. Plain JSON, without personal data:
 * store it whole. `keepOrder` begins it; `observeKept`, `observeKeptRow` and `decideKept` carry it on; `parcelGate` goes by it.
 *
 * @category Kept orders
 */
export interface KeptOrder {
  /** The order as it is known. */
  readonly order: Order
  /**
   * Since when makeshop is known to show it like that: the latest of what was seen, and of each 配送完了 and 未配送 that was recorded. ISO
   * 8601 instant. What was seen before it frees no goods (LINK-06).
   */
  readonly lastKnownAt: string
  /**
   * When it was last seen in makeshop, as ISO 8601 instant; `null`: it has to be seen once more before its goods leave, since
   * somebody confirmed its status, and the row that led to that may still be so (READ-21).
   */
  readonly lastSeenAt: string | null
  /**
   * Whether 配送完了 of it was ever recorded or seen. The order forgets that with 未配送 (READ-09). Where the goods are here after all, as
   * after a return or a 配送完了 by mistake, set it to `false` yourself: `{ ...kept, goodsHaveLeft: false }`.
   */
  readonly goodsHaveLeft: boolean
}
