import type { OrderEventType } from '../../order/event/order-event.js'
import type { Order } from '../../order/order.js'
import { keysOf } from '../../shape/keys-of.js'
import type { Lifecycle } from '../lifecycle.js'
import { branchesFor } from './branches-for.js'
import { reachableBranches } from './reachable-branches.js'

/** The types of the events of which a lifecycle accepts some payload for an order. */
export function acceptedBy(lifecycle: Lifecycle, order: Order): readonly OrderEventType[] {
  return keysOf(lifecycle.on).filter((type) =>
    reachableBranches(branchesFor(lifecycle, order, type), order).some((branch) => branch.actions),
  )
}
