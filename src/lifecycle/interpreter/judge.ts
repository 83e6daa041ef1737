import type { OrderEvent } from '../../order/event/order-event.js'
import type { Order } from '../../order/order.js'
import { eventGuards } from '../guards/event-guards.js'
import { orderGuards } from '../guards/order-guards.js'
import type { AnyBranch, EventGuard } from './branch.js'

const GUARDS: Readonly<Record<string, EventGuard>> = { ...orderGuards, ...eventGuards }

/** The branch that decides: the first whose guard holds (READ-18). `undefined` only where a definition has a hole. */
export function judge(branches: readonly AnyBranch[], order: Order, event: OrderEvent): AnyBranch | undefined {
  return branches.find((branch) => holds(branch, order, event))
}

/** Whether a branch's guard holds; without one it always does. */
export function holds({ guard }: AnyBranch, order: Order, event: OrderEvent): boolean {
  const { type, params } = typeof guard === 'object' ? guard : { type: guard ?? '', params: undefined }
  return GUARDS[type]?.(order, event, params) !== false
}
