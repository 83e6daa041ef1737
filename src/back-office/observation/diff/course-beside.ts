import { eventGuards } from '../../../lifecycle/guards/event-guards.js'
import type { OrderEventType } from '../../../order/event/order-event.js'
import type { Order } from '../../../order/order.js'

/** What must have happened where an order shows the same statuses as before, but not the same beside them. */
export function courseBeside(before: Order, after: Order): readonly OrderEventType[] {
  const settled = before.openFollowUps.filter((kind) => !after.openFollowUps.includes(kind))
  return [
    ...(before.npTransaction.id === null && after.npTransaction.id !== null ? (['screening.accepted'] as const) : []),
    ...(isHeldAnew(before, after) ? (['screening.held'] as const) : []),
    ...(before.invoicePrintedAt === null && after.invoicePrintedAt !== null ? (['invoice.printed'] as const) : []),
    ...settled.map(() => 'followUp.done' as const),
    ...(isSettledLate(before, after) ? (['followUp.done'] as const) : []),
  ]
}

function isHeldAnew(before: Order, after: Order): boolean {
  const { paymentStatus, problem, statusSince: at } = after
  const held = { type: 'screening.held', codes: problem?.codes ?? [], at } as const
  return paymentStatus === 'screening_on_hold' && !eventGuards.holdIsKnown(before, held)
}

/** NP took a closed order on after all, and somebody cancelled it there (READ-07). */
function isSettledLate({ closed, npTransaction, openFollowUps }: Order, after: Order): boolean {
  if (closed === null || openFollowUps.includes('cancel_in_np_console')) return false
  return after.npTransaction.state === 'cancelled' && npTransaction.state !== 'cancelled'
}
