/**
 * What a planned shipment will lead to, and how far its calls have come.
 *
 * - `will_be_reported` (SHIP-09): 出荷報告(準備中) follows, and NP is told.
 * - `will_need_attention` (SHIP-04, SHIP-06): 要確認 follows, because of the carrier.
 * - `report_by_hand` (SHIP-06): a mail service; once it is 配送完了, report it in NP's console.
 * - `carrier_to_settle` (SHIP-10): the carrier isn't supported, or can't be told; ship by a supported one, or ask NP.
 * - `carrier_perhaps_meant` (SHIP-03): the carrier isn't known, and looks like some supported ones, which `candidates`
 *   names as makeshop does. A hint for a person: nothing is taken for one of them.
 * - `np_will_not_be_told` (SHIP-02): the order stays in 審査OK.
 * - `reporting_not_known` (SHIP-11): nobody knows whether NP is told, because it isn't known whether 配送完了 by API is
 *   linked.
 * - `slip_to_enter` (SHIP-02): the first call hasn't been answered yet, or makeshop took another slip after it. It can
 *   be sent, also again.
 * - `slip_refused` (SHIP-02): makeshop refused the first call, so the second must not be sent; the row's `message` says
 *   why.
 * - `slip_entered` (SHIP-09): the first call went well; the second can be sent.
 * - `completion_refused` (SHIP-09): makeshop has the slip, but refused 配送完了; the row's `message` says why.
 * - `completed` (SHIP-09): both went well.
 * - `completed_without_slip` (SHIP-02): 配送完了 was set although the first call was refused: NP isn't told.
 * - `completed_in_doubt` (SHIP-02): 配送完了 was set, but the first call wasn't answered, or makeshop took another
 *   slip.
 * - `no_calls` (SHIP-02, SHIP-04): the plan has no calls; slip or carrier are missing, or the carrier is unsupported.
 * - `console_check_open` (READ-05): somebody has to look into NP's console first. Nothing is sent until it is planned
 *   anew after that.
 * - `invoice_too_old` (SHIP-08): when 配送完了 is set, NP no longer takes the date of the wiz invoice. Print it anew,
 *   save `invoicePrintedAt: null` in the order, record the new printing, and plan anew (READ-22).
 * - `reported_otherwise` (READ-14): of a refusal. The order's report is under way or done by another carrier or slip
 *   number, `detail`; if that is wrong, have it corrected in NP's console, then in makeshop, and send nothing again.
 * - `goods_left_before` (READ-09): of a kept order: goods of it have left, and it is 未配送 again. 配送完了 is set of them
 *   once more; no second parcel leaves.
 * - `parcel_claimed` (READ-09): of a kept order: somebody hands its parcel out, under the claim that `detail` names. No
 *   other leaves.
 * - `claimed_parcel_to_stop` (SHIP-01): that parcel isn't to leave any more. Nothing is sent until the claim is
 *   released and it is planned anew.
 *
 * Violations and warnings of the plan follow with codes of their own.
 *
 * @category Back office
 */
export type ShipmentCode =
  | 'will_be_reported'
  | 'will_need_attention'
  | 'report_by_hand'
  | 'carrier_to_settle'
  | 'carrier_perhaps_meant'
  | 'np_will_not_be_told'
  | 'reporting_not_known'
  | 'slip_to_enter'
  | 'slip_refused'
  | 'slip_entered'
  | 'completion_refused'
  | 'completed'
  | 'completed_without_slip'
  | 'completed_in_doubt'
  | 'no_calls'
  | 'console_check_open'
  | 'invoice_too_old'
  | 'reported_otherwise'
  | 'goods_left_before'
  | 'parcel_claimed'
  | 'claimed_parcel_to_stop'
