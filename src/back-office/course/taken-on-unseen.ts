import type { OrderEvent } from '../../order/event/order-event.js'
import type { Order } from '../../order/order.js'
import { mayBeTakenOn } from '../order-state/may-be-taken-on.js'

/**
 * A doubt of an order in 要確認 that NP may have taken on unseen: an end comes behind that, so that a look into NP's
 * console is left (READ-08). Neither a correction nor a request is made up. Where a look is open anyhow, nothing.
 *
 * @param at - when the order ended: ISO 8601 instant
 */
export function takenOnUnseen(order: Order, at: string): readonly OrderEvent[] {
  const isOpen = order.syncTrust === 'suspect' || order.openFollowUps.includes('check_np_console')
  return mayBeTakenOn(order) && !isOpen ? [{ type: 'sync.doubted', reason: 'other', at }] : []
}
