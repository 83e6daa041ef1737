import type { Order } from '../../../order/order.js'
import { mayBeLive } from './may-be-live.js'
import { namesAnother } from './names-another.js'
import type { NpState } from './np-state.js'

/** Whether NP holds another transaction of a closed order than its own: that one has to be cancelled too (CANC-01). */
export function holdsAnother(order: Order, npState: NpState): boolean {
  const isHeld = npState.status !== 'unknown' && mayBeLive(npState)
  return order.closed !== null && isHeld && namesAnother(order, npState)
}
