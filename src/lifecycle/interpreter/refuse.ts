import type { OrderEventType } from '../../order/event/order-event.js'
import type { Order } from '../../order/order.js'
import { malformed } from '../../refusal/malformed.js'
import type { Refusal } from '../../refusal/refusal.js'
import type { RefusalCode } from '../../refusal/refusal-code.js'
import type { Violation } from '../../refusal/violation.js'
import { nextFor } from './next-for.js'
import { situationOf } from './situation-of.js'
import type { LifecycleTable } from './tabulate.js'

/**
 * A refusal of an event on a well-formed order; the first violation decided. There is none only where a definition has
 * a hole: then nothing is known about the event, and it is malformed.
 */
export function refuse(
  table: LifecycleTable,
  order: Order,
  event: OrderEventType | null,
  violations: readonly Violation<RefusalCode, 'refuse' | 'route'>[],
): Refusal {
  const [first] = violations
  if (first === undefined) return refuse(table, order, event, [malformed('event')])
  const { code, rule } = first
  const situation = situationOf(table, order)
  const status = order.paymentStatus
  return { code, rule, event, status, accepted: situation.accepted, violations, next: nextFor(situation, code) }
}
