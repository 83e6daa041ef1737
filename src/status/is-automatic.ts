/**
 * Whether the link moves an order on from this 決済ステータス by itself, so that waiting is right: `true` for
 * 審査待ち(準備中), 審査待ち, 審査中, 出荷報告(準備中) and 出荷報告中 (LINK-06, FLOW-01 to FLOW-05).
 *
 * @param status - 決済ステータス by our own value
 * @returns `false` too for anything that isn't a status
 *
 * @example
 * ```ts
 * isAutomatic('screening_waiting') // true
 * isAutomatic('screening_on_hold') // false: a person has to act, unless its codes say that only NP does
 * ```
 *
 * @category Predicates
 */
export function isAutomatic(
  status: unknown,
): status is
  | 'screening_preparing'
  | 'screening_waiting'
  | 'screening_in_progress'
  | 'shipment_report_preparing'
  | 'shipment_report_in_progress' {
  return (
    status === 'screening_preparing' ||
    status === 'screening_waiting' ||
    status === 'screening_in_progress' ||
    status === 'shipment_report_preparing' ||
    status === 'shipment_report_in_progress'
  )
}
