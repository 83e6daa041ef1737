/**
 * What NP was asked for.
 *
 * - `screening`: an 審査依頼.
 * - `screening_result`: the result of one.
 * - `shipment_report`: an 出荷報告.
 * - `cancellation`: a cancel.
 * - `payment`: whether the buyer has paid.
 *
 * @category Transport
 */
export type AskedOfNp = 'screening' | 'screening_result' | 'shipment_report' | 'cancellation' | 'payment'
