import type { OrderEvent } from '../../order/event/order-event.js'
import type { Order } from '../../order/order.js'
import { isOwnOrder, ownOrder } from '../../order/own-order.js'
import type { RefusalCode } from '../../refusal/refusal-code.js'
import type { Violation } from '../../refusal/violation.js'
import { NONE } from '../../shape/none.js'
import type { FollowUpKind } from '../../vocabulary/follow-up.js'
import type { Decision } from '../decision.js'
import type { LifecycleState } from '../lifecycle.js'
import type { OrderChange } from '../updates/order-change.js'
import { revise } from '../updates/revise.js'
import type { Row } from './row.js'
import { warningsOf } from './warnings-of.js'

/** What stands against an event as the rows tell it. */
type Told = readonly Violation<RefusalCode, 'refuse' | 'route'>[]

/**
 * The decision of an accepting row, and of what made it lead elsewhere. Whatever stands against an event routes once a
 * row accepts it, which the type of rows can't say: so the decision says it.
 */
export function accept(row: Row, before: Order, event: OrderEvent, routes: Told): Decision
export function accept(
  row: Row,
  before: Order,
  event: OrderEvent,
  routes: Told,
): Omit<Decision, 'routes'> & { readonly routes: Told } {
  const order = row.update === null ? before : orderAfter(before, row.update(before, event), row.target, event.at)
  return {
    order,
    changed: order !== before,
    opened: onlyIn(order.openFollowUps, before.openFollowUps),
    settled: onlyIn(before.openFollowUps, order.openFollowUps),
    routes,
    warnings: order === before ? NONE : warningsOf(before, event),
    rules: row.rules,
  }
}

function orderAfter(before: Order, change: OrderChange, target: LifecycleState | null, at: string): Order {
  const status = target === null || target === 'closed' ? before.paymentStatus : target
  const order = revise(before, change, status, status === before.paymentStatus ? before.statusSince : at)
  return isOwnOrder(before) ? ownOrder(order, change) : order
}

function onlyIn(some: readonly FollowUpKind[], others: readonly FollowUpKind[]): readonly FollowUpKind[] {
  return some === others ? NONE : some.filter((kind) => !others.includes(kind))
}
