import type { WhyNotKept } from '../../back-office/kept/why-not-kept.js'

/** By hand: the list itself would bring the back office along. */
export const WHY_NOT_KEPT: readonly WhyNotKept[] = [
  'other_payment_method',
  'multiple_destinations',
  'order_cancelled',
  'goods_returned',
]
