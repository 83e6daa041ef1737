import type { Order } from '../../order/order.js'
import type { ParcelClaim } from './parcel-claim.js'

/**
 * An order as you keep it from day to day: the order, and what it can't know of itself. `keepOrder` begins it;
 * `observeKept`, `observeKeptRow` and `decideKept` carry it on; `parcelGate` goes by it.
 *
 * Plain JSON: store it whole. It has no personal data, unless somebody typed some into the carrier (READ-06).
 *
 * @category Kept orders
 */
export interface KeptOrder {
  /** The order as it is known. */
  readonly order: Order
  /**
   * Since when makeshop is known to show the order like that: ISO 8601 instant. It is the latest time at which
   * something was seen, or a 配送完了, 未配送, correction, doubt, override or a confirmation without an approval was
   * recorded, or one that changed nothing of goods that have left; ten minutes after a correction that was refused and
   * made all the same, or that an older look showed. What was seen before it frees no goods (LINK-06).
   */
  readonly lastKnownAt: string
  /**
   * When the order was last seen in makeshop with its 配送ステータス: ISO 8601 instant. `null`: it has to be seen once
   * more before its goods leave, because somebody confirmed its status, and the row that led to the doubt may still say
   * the same (READ-21); or because of a correction, as above.
   */
  readonly lastSeenAt: string | null
  /**
   * Whether somebody confirmed a status without an approval (`sync.confirmed`), and makeshop hasn't shown one since:
   * then 審査OK or a report that it shows, or 審査NG without NP's reason for it, may be what NP's console contradicted, and
   * doubts the order again (SYNC-02, READ-21). So it is where that confirmation was refused, while an approval is on
   * record (`keepDespiteRefusal`). An approval that is confirmed, where that settles a doubt, ends it, too. So does one
   * that is confirmed without a doubt, or NP's, recorded, unless it is dated before what is known (`lastKnownAt`): it
   * may be what was denied since (LINK-06). So does what is recorded as done in makeshop since: a correction, or an
   * override to a status without one. An order that is adopted anew doesn't: until then the gate holds an approval that
   * is on record, too.
   */
  readonly approvalDenied: boolean
  /**
   * Whether somebody confirmed a status without a report, and makeshop hasn't shown one since: then a report that it
   * shows may be what NP's console contradicted, and doubts the order again, or nobody may report those goods (SYNC-02,
   * READ-21). So it is where that confirmation was refused, while a report is on record; not where it changed nothing
   * of an order whose goods are here. It ends as `approvalDenied` does, by a report in place of an approval; and by
   * 配送完了 that is recorded since, and leads to one, or by an open `report_in_np_console` that is done. After a
   * confirmation that left the status as it was, what makeshop showed since the doubt ends it, too.
   */
  readonly reportDenied: boolean
  /**
   * Whether the goods have left, as far as that was ever recorded or seen: by 配送完了, 未配送 behind it, a 出荷報告,
   * NP's code against one, or 返送. The order itself forgets that with 未配送 (READ-09). Set it yourself if you know better:
   *
   * - `true` when a parcel is handed over and nobody could record it; if it was claimed, end its `parcelClaim`, too;
   * - `false` when goods that came back, or never left, are here, and 未配送 is on record. The code of a refused report
   *   that is on record then says nothing new of them, while makeshop goes on to show it in 要確認.
   */
  readonly goodsHaveLeft: boolean
  /**
   * The claim under which somebody hands the parcel out; `null`: nobody does. As long as it stands, nobody else is told
   * to let the parcel leave. It ends with 配送完了 that is recorded or taken over, with a report that is believed, with
   * 返送, or when it is released. By a look of before what is known it doesn't end: its parcel may be another than
   * what left then, so it is stopped, unless goods were known to have left before.
   */
  readonly parcelClaim: ParcelClaim | null
}
