import { decide } from '../../lifecycle/decide.js'
import type { OrderEvent } from '../../order/order-event.js'
import type { PaymentStatus } from '../../vocabulary/payment-status.js'
import type { Seen } from '../course/seen.js'
import type { Taken } from '../course/take-step.js'

/** Adds what is shown beside the status: the codes of a hold, and NP's id. What the order knows already adds nothing. */
export function fillIn(taken: Taken, status: PaymentStatus, seen: Seen): Taken {
  let { order } = taken
  const events = [...taken.events]
  for (const event of eventsOf(status, seen)) {
    const decided = decide(order, event)
    if (!decided.ok || !decided.val.changed) continue
    order = decided.val.order
    events.push(event)
  }
  return { order, events }
}

function eventsOf(status: PaymentStatus, { at, codes, npTransactionId }: Seen): readonly OrderEvent[] {
  const events: OrderEvent[] = []
  if (codes !== undefined && status === 'screening_on_hold') events.push({ type: 'screening.held', codes, at })
  // In 審査待ち an id would say that NP has the request, which isn't shown.
  if (npTransactionId !== undefined && status !== 'screening_waiting') {
    events.push({ type: 'screening.accepted', npTransactionId, at })
  }
  return events
}
