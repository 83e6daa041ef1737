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
   * Since when makeshop is known to show the order like that: ISO 8601 instant. What was seen before it frees no goods
   * (LINK-06). It is the latest of these:
   *
   * - a look at makeshop, or a row of an export;
   * - a 配送完了, 未配送, correction, doubt or override that was recorded;
   * - a confirmation (`sync.confirmed`) of a status without an approval, or, if it changed nothing and the goods have
   *   left, of one without a report;
   * - what was refused and done all the same (`keepDespiteRefusal`), other than 配送完了 and a printed invoice;
   * - ten minutes after a correction that was refused and made all the same, or that an older look showed.
   */
  readonly lastKnownAt: string
  /**
   * When the order was last seen in makeshop with its 配送ステータス: ISO 8601 instant. `null`: it has to be seen once
   * more before its goods leave. It becomes `null` when
   *
   * - a confirmation of its status changes something, as one does that settles a doubt: the row that led to the doubt
   *   may still say the same (READ-21);
   * - something is done though it was refused (`keepDespiteRefusal`), and the order wasn't seen since (LINK-06);
   * - an older look shows that the order was edited, and it wasn't seen since (LINK-06).
   */
  readonly lastSeenAt: string | null
  /**
   * Whether NP's console denied an approval that makeshop may still show. As long as it is `true`, 審査OK or a report
   * that makeshop shows, or 審査NG without NP's reason for it, puts the order in doubt again (SYNC-02, READ-21), and
   * the gate holds an approval that is on record.
   *
   * Set by
   *
   * - a confirmation (`sync.confirmed`) of a status without an approval; if it changes nothing, only if makeshop
   *   wasn't seen since;
   * - such a confirmation that was refused and is kept all the same (`keepDespiteRefusal`), while an approval is on
   *   record.
   *
   * Cleared by
   *
   * - a look that shows a status without an approval;
   * - a confirmed approval that settles a doubt, whenever it was;
   * - NP's approval, confirmed without a doubt or recorded, or that NP has the report, recorded;
   * - a correction, or an override to a status without an approval, that is recorded.
   *
   * All but the confirmed approval that settles a doubt count only if they are no older than what is known
   * (`lastKnownAt`, `statusSince`): what is older may be what was denied since (LINK-06). Adopting the order anew
   * doesn't clear it.
   */
  readonly approvalDenied: boolean
  /**
   * Whether NP's console denied a report that makeshop may still show. As long as it is `true`, a report that makeshop
   * shows puts the order in doubt again: otherwise nobody might report those goods (SYNC-02, READ-21).
   *
   * Set by
   *
   * - a confirmation (`sync.confirmed`) of a status without a report; if it changes nothing, only if the goods
   *   have left and makeshop wasn't seen since;
   * - such a confirmation that was refused and is kept all the same (`keepDespiteRefusal`), while a report is on
   *   record.
   *
   * Cleared by
   *
   * - a look that shows a status without a report; after a confirmation of 審査OK that settled a doubt and left the
   *   status as it was, a look since that doubt is enough;
   * - a confirmed report that settles a doubt, whenever it was;
   * - a report, confirmed without a doubt or recorded, or a 配送完了 that leads to one;
   * - an open `report_in_np_console` that is done;
   * - a correction, or an override to a status without a report, that is recorded.
   *
   * All but the confirmed report that settles a doubt count only if they are no older than what is known.
   */
  readonly reportDenied: boolean
  /**
   * Whether the goods have left, as far as that was ever recorded or seen: by 配送完了, 未配送 behind it, a 出荷報告,
   * NP's code against one, a carrier's name as what is wrong (SHIP-04), or 返送. The order itself forgets that with
   * 未配送 (READ-09). Set it yourself if you know better:
   *
   * - `true` when a parcel is handed over and nobody could record it; if it was claimed, end its `parcelClaim`, too;
   * - `false` when goods that came back, or never left, are here, and 未配送 is on record. The code of a refused report
   *   that is on record then says nothing new of them, while makeshop goes on to show it in 要確認.
   */
  readonly goodsHaveLeft: boolean
  /**
   * The claim under which somebody hands the parcel out; `null`: nobody does. As long as it stands, nobody else is told
   * to let the parcel leave. It ends
   *
   * - by 配送完了 that is recorded, also if it is refused and kept all the same (`keepDespiteRefusal`), or taken over;
   * - by a report, unless the order is in doubt, or by one that NP refused;
   * - by 返送, or by 配送完了 beside another payment method once the order is closed;
   * - when it is released.
   *
   * A look from before what is known doesn't end it: what left then may have been another parcel. If that look is the
   * first to show that goods have left, the parcel is to be stopped.
   */
  readonly parcelClaim: ParcelClaim | null
}
