import type { OrderEvent } from '../../order/event/order-event.js'
import type { Order } from '../../order/order.js'
import { eventGuards, type StatusParams } from '../guards/event-guards.js'
import { orderGuards } from '../guards/order-guards.js'
import type { Lifecycle } from '../lifecycle.js'
import type { AnyBranch, EventGuard } from './branch.js'
import { branchesFor } from './branches-for.js'

const GUARDS: Readonly<Record<string, EventGuard>> = { ...orderGuards, ...eventGuards }

/** The branches whose guards hold: the first decides (READ-18). There is none only where a definition has a hole. */
export function holding(lifecycle: Lifecycle, order: Order, event: OrderEvent): readonly AnyBranch[] {
  return branchesFor(lifecycle, order, event.type).filter(({ guard }) => {
    const { type, params }: { readonly type: string; readonly params?: StatusParams } =
      typeof guard === 'object' ? guard : { type: guard ?? '' }
    return GUARDS[type]?.(order, event, params) !== false
  })
}
