import type { Order } from '../../order/order.js'
import type { OrderEvent } from '../../order/order-event.js'
import { isOwnOrder, ownOrder } from '../../order/own-order.js'
import type { Violation } from '../../refusal/violation.js'
import type { FollowUpKind } from '../../vocabulary/follow-up.js'
import type { Decision } from '../decision.js'
import { revise } from '../updates/revise.js'
import { NONE } from './none.js'
import type { Row } from './row.js'
import { warningsOf } from './warnings-of.js'

/** The decision of an accepting row, and of what made it lead elsewhere. */
export function accept(row: Row, before: Order, event: OrderEvent, routes: readonly Violation[]): Decision {
  if (row.update === null) {
    return {
      order: before,
      changed: false,
      opened: NONE,
      settled: NONE,
      routes: NONE,
      warnings: NONE,
      rules: row.rules,
    }
  }
  const change = row.update(before, event)
  const status = row.target === null || row.target === 'closed' ? before.paymentStatus : row.target
  const revised = revise(before, change, status, status === before.paymentStatus ? before.statusSince : event.at)
  const order = isOwnOrder(before) ? ownOrder(revised, before) : revised
  return {
    order,
    changed: true,
    opened: addedTo(order.openFollowUps, before.openFollowUps),
    settled: addedTo(before.openFollowUps, order.openFollowUps),
    routes,
    warnings: warningsOf(before, event),
    rules: row.rules,
  }
}

function addedTo(some: readonly FollowUpKind[], others: readonly FollowUpKind[]): readonly FollowUpKind[] {
  return some === others ? NONE : some.filter((kind) => !others.includes(kind))
}
