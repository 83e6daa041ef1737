/**
 * Whether 決済方法 can be changed in this 決済ステータス: `true` for 要確認 and 審査NG (PAY-01).
 *
 * @param status - 決済ステータス by our own value
 * @returns `false` too for anything that isn't a status
 *
 * @example
 * ```ts
 * canChangePaymentMethod('screening_rejected') // true
 * ```
 *
 * @category Predicates
 */
export function canChangePaymentMethod(status: unknown): status is 'needs_attention' | 'screening_rejected' {
  return status === 'needs_attention' || status === 'screening_rejected'
}
