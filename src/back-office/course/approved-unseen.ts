import type { OrderEvent } from '../../order/event/order-event.js'
import type { Order } from '../../order/order.js'
import { mayHoldApproval } from '../order-state/may-hold-approval.js'

/**
 * A doubt of an order in 審査NG of which NP may hold an approval (SYNC-02): an end that nobody planned comes behind that,
 * so that a look into NP's console is left (READ-08). Where a look is open anyhow, nothing.
 *
 * @param at - when the order ended: ISO 8601 instant
 */
export function approvedUnseen(order: Order, at: string): readonly OrderEvent[] {
  const isOpen = order.syncTrust === 'suspect' || order.openFollowUps.includes('check_np_console')
  return mayHoldApproval(order) && !isOpen ? [{ type: 'sync.doubted', reason: 'other', at }] : []
}
