import type { OrderEventType } from '../order/event/order-event.js'
import type { PaymentStatus } from '../vocabulary/payment-status.js'
import type { NextStep } from './next-step.js'
import type { Refusal } from './refusal.js'
import type { RefusalCode } from './refusal-code.js'
import type { Violation } from './violation.js'

/** What stands against an event, of which the first decided. */
export type Reasons = readonly [
  Violation<RefusalCode, 'refuse' | 'route'>,
  ...(readonly Violation<RefusalCode, 'refuse' | 'route'>[]),
]

/** A refusal for some reasons. */
export function refusalFor(
  violations: Reasons,
  event: OrderEventType | null,
  status: PaymentStatus | null,
  accepted: readonly OrderEventType[],
  next: readonly NextStep[],
): Refusal {
  const [{ code, rule }] = violations
  return { code, rule, event, status, accepted, violations, next }
}
