/**
 * What was asked of NP: `screening` an 審査依頼, `screening_result` a poll of its result, `shipment_report` an 出荷報告,
 * `cancellation` a cancel, `payment` a poll of the payment.
 *
 * @category Wording
 */
export type AskedOfNp = 'screening' | 'screening_result' | 'shipment_report' | 'cancellation' | 'payment'
