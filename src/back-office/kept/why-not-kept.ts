/**
 * Why no order is kept under a number. It is a lasting fact of the order, which an export showed when the order was met
 * for the first time. So it counts whatever later rows show: none of them says what was before.
 *
 * - `other_payment_method` (LINK-05): it was met with another 決済方法. If that changes to NP後払い, it isn't linked.
 * - `multiple_destinations` (LINK-03): it went to several destinations, so it isn't linked.
 * - `order_cancelled` (CANC-01): it was cancelled. Whether NP goes on with it isn't known.
 * - `goods_returned` (READ-25): its goods had come back. The same.
 *
 * @category Taking over
 */
export type WhyNotKept = 'other_payment_method' | 'multiple_destinations' | 'order_cancelled' | 'goods_returned'

/**
 * Each of them: were one missing, whoever asks whether something is one wouldn't compile. A row that isn't imported has
 * the same code.
 */
export const WHY_NOT_KEPT = [
  'other_payment_method',
  'multiple_destinations',
  'order_cancelled',
  'goods_returned',
] as const satisfies readonly WhyNotKept[]
