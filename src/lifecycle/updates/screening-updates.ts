import type { OrderEventOf } from '../../order/event/order-event.js'
import type { NpTransaction } from '../../order/np-transaction.js'
import type { Order } from '../../order/order.js'
import type { Problem, ProblemStage } from '../../order/problem.js'
import type { OrderChange } from './order-change.js'

/**
 * What the link's steps and NP's answers change. A step into a status that shows no problem clears it, so that one
 * stored where READ-17 has none doesn't travel on.
 */
export const screeningUpdates = {
  advance: (): OrderChange => ({ problem: null }),
  markRequested: (order: Order): OrderChange => ({
    npTransaction: requested(order.npTransaction),
    problem: null,
  }),
  markAccepted: (_: Order, event: OrderEventOf<'screening.accepted'>): OrderChange => ({
    npTransaction: { state: 'live', id: event.npTransactionId },
    problem: null,
  }),
  fillNpTransactionId: (order: Order, event: OrderEventOf<'screening.accepted'>): OrderChange => ({
    npTransaction: { state: order.npTransaction.state, id: event.npTransactionId },
  }),
  approve: (): OrderChange => ({ receiptStatus: 'received', everApproved: true, problem: null }),
  hold: (_: Order, event: OrderEventOf<'screening.held'>): OrderChange => ({
    problem: problemAt('screening', event.codes),
  }),
  reject: (order: Order, event: OrderEventOf<'screening.rejected'>): OrderChange => ({
    npTransaction: { state: 'rejected', id: order.npTransaction.id },
    problem: problemAt('screening', event.codes),
  }),
  failScreening: (order: Order, event: OrderEventOf<'screening.failed'>): OrderChange => ({
    npTransaction: refused(order.npTransaction),
    problem: problemAt('screening', event.codes),
  }),
  failShipment: (order: Order, event: OrderEventOf<'shipment.failed'>): OrderChange => ({
    npTransaction: refused(order.npTransaction),
    problem: problemAt('shipment', event.codes),
  }),
}

/** A request went out: a new one from nothing or after a rejection, an update of what NP holds otherwise (READ-20). */
export function requested(known: NpTransaction): NpTransaction {
  return known.state === 'none' || known.state === 'rejected' ? { state: 'requested', id: null } : known
}

/** NP refused: what was requested is as it was before, and nothing else is touched (READ-20). */
function refused(known: NpTransaction): NpTransaction {
  if (known.state !== 'requested') return known
  return { state: known.id === null ? 'none' : 'live', id: known.id }
}

/** The codes are copied: an order never shares a list with the event that brought it. */
function problemAt(stage: ProblemStage, codes: readonly string[]): Problem {
  return { stage, codes: [...codes] }
}
