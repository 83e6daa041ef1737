import type { Order } from '../../order/order.js'
import type { OrderEventType } from '../../order/order-event.js'
import { malformed } from '../../refusal/malformed.js'
import { nextSteps } from '../../refusal/next-steps.js'
import type { Refusal } from '../../refusal/refusal.js'
import { STEPS } from '../../refusal/steps.js'
import type { Violation } from '../../refusal/violation.js'
import { acceptedTypes } from './accepted-types.js'
import type { LifecycleTable } from './tabulate.js'

/**
 * A refusal of an event on a well-formed order; the first violation decided. There is none only where a definition has
 * a hole: then nothing is known about the event, and it is malformed.
 */
export function refuse(
  table: LifecycleTable,
  order: Order,
  event: OrderEventType | null,
  violations: readonly Violation[],
): Refusal {
  const first = violations[0]
  if (first === undefined) return refuse(table, order, event, [malformed('event')])
  const accepted = acceptedTypes(table, order)
  const next = nextSteps(first.code, order, accepted)
  return { code: first.code, rule: first.rule, event, status: order.paymentStatus, accepted, violations, next }
}

/** A refusal of an order that isn't one: nothing is known of it, so nothing can be accepted. */
export function refuseOrder(violation: Violation, event: OrderEventType | null): Refusal {
  const { code, rule } = violation
  return { code, rule, event, status: null, accepted: [], violations: [violation], next: [STEPS.fix_input] }
}
