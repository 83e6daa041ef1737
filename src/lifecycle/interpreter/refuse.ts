import type { OrderEventType } from '../../order/event/order-event.js'
import type { Order } from '../../order/order.js'
import { malformed } from '../../refusal/malformed.js'
import { nextSteps } from '../../refusal/next-steps.js'
import type { Refusal } from '../../refusal/refusal.js'
import type { RefusalCode } from '../../refusal/refusal-code.js'
import type { Violation } from '../../refusal/violation.js'
import type { Lifecycle } from '../lifecycle.js'
import { acceptedBy } from './accepted-by.js'

/**
 * A refusal of an event on a well-formed order; the first violation decided. There is none only where a definition has
 * a hole: then nothing is known about the event, and it is malformed.
 */
export function refuse(
  lifecycle: Lifecycle,
  order: Order,
  event: OrderEventType | null,
  violations: readonly Violation<RefusalCode, 'refuse' | 'route'>[],
): Refusal {
  const [first] = violations
  if (first === undefined) return refuse(lifecycle, order, event, [malformed('event')])
  const { code, rule } = first
  const status = order.paymentStatus
  const accepted = acceptedBy(lifecycle, order)
  return { code, rule, event, status, accepted, violations, next: nextSteps(code, order, accepted) }
}
