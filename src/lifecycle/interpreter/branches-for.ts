import type { OrderEventType } from '../../order/event/order-event.js'
import type { Order } from '../../order/order.js'
import type { Lifecycle } from '../lifecycle.js'
import type { AnyBranch } from './branch.js'
import { stateOf } from './state-of.js'

/** The branches that judge an event on an order, tried in this order, as XState does: its state's, then the root's. */
export function branchesFor(lifecycle: Lifecycle, order: Order, type: OrderEventType): readonly AnyBranch[] {
  const own: { readonly [T in OrderEventType]?: readonly AnyBranch[] } = lifecycle.states[stateOf(order)].on
  return [...(own[type] ?? []), ...lifecycle.on[type]]
}
