import type { Order } from '../../order/order.js'
import { isCancelled } from './is-cancelled.js'
import { mayBeHeldAfterAll } from './may-be-held-after-all.js'

/**
 * Whether an order was cancelled or deleted, and NP holds it, or may: who cancels there what the buyer has got gives
 * its payment up (CANC-01). One that is paid in another way is cancelled at NP wherever its goods are.
 */
export function isCancelledWhileHeld(order: Order): boolean {
  if (!isCancelled(order)) return false
  return order.openFollowUps.includes('cancel_in_np_console') || mayBeHeldAfterAll(order)
}
