import type { GateCode } from '../../gate/gate-code.js'

/**
 * Why a parcel may leave, or may not: the codes of `shippingGate`, and
 *
 * - `goods_left_before` (READ-09): goods of this order have left, and 未配送 is on record. `next` is for the order,
 *   none of it for a parcel.
 * - `goods_left_of_closed` (READ-09): the same of a closed order: none of its goods leave any more.
 * - `reported_goods_here` (READ-09): in place of `being_reported` or `reported`, where somebody said that the goods are
 *   here (`goodsHaveLeft: false`): 配送完了 was set by mistake. Ask NP; they leave by hand, once it has answered.
 * - `parcel_claimed` (READ-09): somebody hands the parcel out already; `detail` names the claim. `next` is for whoever
 *   that is.
 * - `claimed_parcel_to_stop` (SHIP-01): that parcel isn't to leave any more.
 * - `export_not_whole` (LINK-06): the newest export wasn't taken over as a whole (`seenSince` is `null`): none ever
 *   was, it is under way, or a row of it was `unsettled`.
 * - `not_seen_since` (LINK-06): the order wasn't seen in makeshop since `seenSince`, such as one that the newest export
 *   lacks.
 * - `not_seen_since_confirmed` (READ-21): the order wasn't seen in makeshop since somebody confirmed its status, since
 *   something was done that it refused (`keepDespiteRefusal`), or since an edit that an older look told of
 *   (`edited_meanwhile`).
 * - `confirmed_otherwise` (READ-21): 審査OK or a report is on record, and somebody denied it by a confirmation
 *   (`approvalDenied`, `reportDenied`), as of an order that was adopted anew from what makeshop shows. `detail` is that
 *   status.
 *
 * @category Kept orders
 */
export type ParcelGateCode =
  | GateCode
  | 'goods_left_before'
  | 'goods_left_of_closed'
  | 'reported_goods_here'
  | 'parcel_claimed'
  | 'claimed_parcel_to_stop'
  | 'export_not_whole'
  | 'not_seen_since'
  | 'not_seen_since_confirmed'
  | 'confirmed_otherwise'
