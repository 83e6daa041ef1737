import type { OrderEvent } from '../../../order/event/order-event.js'
import type { PaymentStatus } from '../../../vocabulary/payment-status.js'
import type { KnownPayloads } from '../../course/known-payloads.js'
import { type Taken, takeEvents } from '../../course/take-events.js'

/**
 * Adds what is shown beside the status: the codes of a hold, and NP's id. What the order knows already adds nothing.
 */
export function fillIn(taken: Taken, status: PaymentStatus, { at, codes = [], npTransactionId }: KnownPayloads): Taken {
  const held = status === 'screening_on_hold' ? withMore(taken, { type: 'screening.held', codes, at }) : taken
  // In 審査待ち an id would say that NP has the request, which isn't shown.
  return npTransactionId === undefined || status === 'screening_waiting'
    ? held
    : withMore(held, { type: 'screening.accepted', npTransactionId, at })
}

function withMore(taken: Taken, event: OrderEvent): Taken {
  const more = takeEvents(taken.order, [event])
  return more === null ? taken : { order: more.order, events: [...taken.events, event] }
}
