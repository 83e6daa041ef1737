import type { Order } from '../../../order/order.js'
import { isOnItsWay } from '../np-state/is-on-its-way.js'
import { mayBeOver } from '../np-state/may-be-over.js'
import type { NpState } from '../np-state/np-state.js'
import { standingOf } from './standing.js'

/**
 * Whether what NP says may be of the time before: seen then, or said without what is on its way to it, or was refused
 * there.
 */
export function mayBeEarlier(order: Order, npState: NpState): boolean {
  return isOnItsWay(order) || standingOf(order) === 'attention_edited' || mayBeOver(order, npState)
}
