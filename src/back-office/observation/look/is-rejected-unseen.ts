import type { Order } from '../../../order/order.js'
import type { Move } from '../../course/move.js'
import { approvedAsKnown } from '../approved-as-known.js'
import type { Understood } from '../shown/understood.js'
import { showsBareRejection } from './shows-bare-rejection.js'

/**
 * Whether 審査NG is shown of an order that NP had approved, without NP's reason for it. A correction and another
 * screening lead there, which nobody saw; so does an override (SYNC-01), by which NP's approval stands (SYNC-02), and
 * would be forgotten where the order ends (READ-08).
 */
export function isRejectedUnseen(order: Order, moves: readonly Move[], reading: Understood): boolean {
  if (!showsBareRejection(reading)) return false
  return approvedAsKnown(order) || moves.some(({ type }) => type === 'screening.approved')
}
