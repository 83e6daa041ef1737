import { attempt } from '../../order/attempt.js'
import { isOrderEventType } from '../../order/is-order-event-type.js'
import { isRecord } from '../../order/is-record.js'
import type { Order } from '../../order/order.js'
import type { OrderEvent, OrderEventType } from '../../order/order-event.js'
import { orderFault } from '../../order/order-fault.js'
import { readEvent } from '../../order/read-event.js'
import { malformed } from '../../refusal/malformed.js'
import type { Refusal } from '../../refusal/refusal.js'
import { Err, Ok, type Result } from '../../result.js'
import type { FollowUpKind } from '../../vocabulary/follow-up.js'
import type { Decision } from '../decision.js'
import { revise } from '../updates/revise.js'
import { judge } from './judge.js'
import { refuse, refuseOrder } from './refuse.js'
import type { Row } from './row.js'
import type { LifecycleTable } from './tabulate.js'
import { violationsOf } from './violations-of.js'
import { warningsOf } from './warnings-of.js'

/** Judges an event on an order by a lifecycle, in the order of READ-18: malformed first, then as the rows say. */
export function decideBy(table: LifecycleTable, order: Order, given: OrderEvent): Result<Decision, Refusal> {
  const fault = orderFault(order)
  if (fault !== null) return Err(refuseOrder(malformed(fault), typeOf(given)))
  return attempt(
    () => judgeEvent(table, order, given),
    () => Err(refuseOrder(malformed('order'), typeOf(given))),
  )
}

function judgeEvent(table: LifecycleTable, order: Order, given: OrderEvent): Result<Decision, Refusal> {
  const { event, fault } = readEvent(given)
  if (event === null) return Err(refuse(table, order, typeOf(given), [malformed(fault)]))
  const row = judge(table, order, event)
  if (row !== undefined && row.outcome !== 'refuse') return Ok(accept(table, row, order, event))
  return Err(refuse(table, order, event.type, violationsOf(table, order, event)))
}

function typeOf(event: unknown): OrderEventType | null {
  try {
    return isRecord(event) && isOrderEventType(event['type']) ? event['type'] : null
  } catch {
    return null
  }
}

function accept(table: LifecycleTable, row: Row, before: Order, event: OrderEvent): Decision {
  if (row.update === null) {
    return { order: before, changed: false, opened: [], settled: [], routes: [], warnings: [], rules: row.rules }
  }
  const change = row.update(before, event)
  const status = row.target === null || row.target === 'closed' ? before.paymentStatus : row.target
  const order = revise(before, change, status, status === before.paymentStatus ? before.statusSince : event.at)
  return {
    order,
    changed: true,
    opened: addedTo(order.openFollowUps, before.openFollowUps),
    settled: addedTo(before.openFollowUps, order.openFollowUps),
    routes: row.code === null ? [] : violationsOf(table, before, event),
    warnings: warningsOf(before, event),
    rules: row.rules,
  }
}

function addedTo(some: readonly FollowUpKind[], others: readonly FollowUpKind[]): readonly FollowUpKind[] {
  return some === others ? [] : some.filter((kind) => !others.includes(kind))
}
