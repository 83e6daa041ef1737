import { asNpCode } from '../../../np-code/as-np-code.js'
import { isRejection } from '../../../np-code/is-rejection.js'
import type { Order } from '../../../order/order.js'
import type { Move } from '../../course/move.js'
import { approvedAsKnown } from '../approved-as-known.js'
import type { Understood } from '../shown/understood.js'

/**
 * Whether 審査NG is shown of an order that NP had approved, without NP's reason for it: what else is shown may be left
 * of an earlier hold. A correction and another screening lead there, which nobody saw; so does an override (SYNC-01),
 * by which NP's approval stands (SYNC-02), and would be forgotten where the order ends (READ-08).
 */
export function isRejectedUnseen(
  order: Order,
  moves: readonly Move[],
  { paymentStatus, seen: { codes = [] } }: Understood,
): boolean {
  if (paymentStatus !== 'screening_rejected' || codes.some((code) => isRejection(asNpCode(code)))) return false
  return approvedAsKnown(order) || moves.some(({ type }) => type === 'screening.approved')
}
