import type { Order } from '../../../order/order.js'
import type { NpState } from '../np-state/np-state.js'
import { LIVE_AT_NP } from '../repair/repair-of.js'
import { standingOf } from '../verdict/standing.js'

/**
 * Whether an edit may register an order a second time of which NP has one that isn't known by its id (READ-20). After
 * 審査NG an edit registers anew anyway; a closed order isn't edited.
 */
export function lacksId(order: Order, { status }: NpState): boolean {
  const isEdited = order.closed === null && order.paymentStatus === 'needs_attention'
  const isAsked = isEdited && standingOf(order) !== 'attention_rejected'
  return isAsked && order.npTransaction.id === null && LIVE_AT_NP.includes(status)
}
