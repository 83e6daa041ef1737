import type { Order } from '../../order/order.js'
import { orderGuards } from '../guards/order-guards.js'
import type { AnyBranch, OrderGuard } from './branch.js'

const ORDER_GUARDS: Readonly<Record<string, OrderGuard>> = orderGuards

/**
 * The branches that can decide an event, whatever its payload. A guard that looks at the event may hold or not; one
 * that looks at the order alone is settled by it.
 */
export function reachableBranches(branches: readonly AnyBranch[], order: Order): readonly AnyBranch[] {
  const reachable: AnyBranch[] = []
  for (const branch of branches) {
    const holds = !branch.guard || ORDER_GUARDS[String(branch.guard)]?.(order)
    if (holds === false) continue
    reachable.push(branch)
    if (holds) break
  }
  return reachable
}
