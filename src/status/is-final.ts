/**
 * Whether a 決済ステータス is final: 出荷報告完了, after which nothing is left to do (FLOW-06, STAT-09).
 *
 * @param status - 決済ステータス by our own value
 * @returns `false` too for anything that isn't a status
 *
 * @example
 * ```ts
 * isFinal('shipment_report_completed') // true
 * ```
 *
 * @category Predicates
 */
export function isFinal(status: unknown): status is 'shipment_report_completed' {
  return status === 'shipment_report_completed'
}
