/**
 * Whether this 決済ステータス counts as 入金完了: `true` for 審査OK and the three of 出荷報告 (FLOW-07). That is NP's
 * promise, not money, and no evidence that an order may ship (READ-10).
 *
 * @param status - 決済ステータス by our own value
 * @returns `false` too for anything that isn't a status
 *
 * @example
 * ```ts
 * countsAsReceived('screening_approved') // true
 * countsAsReceived('needs_attention') // false
 * ```
 *
 * @category Predicates
 */
export function countsAsReceived(
  status: unknown,
): status is
  | 'screening_approved'
  | 'shipment_report_preparing'
  | 'shipment_report_in_progress'
  | 'shipment_report_completed' {
  return (
    status === 'screening_approved' ||
    status === 'shipment_report_preparing' ||
    status === 'shipment_report_in_progress' ||
    status === 'shipment_report_completed'
  )
}
