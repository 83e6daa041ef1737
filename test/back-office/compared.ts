import { type NpState, type NpStatus, type Reconciliation, reconcile } from '../../src/back-office/index.js'
import { decide, type Order, type OrderEvent } from '../../src/index.js'
import { at } from '../support/an-event.js'

/** What NP says: a status alone, or with more. */
type Said = NpStatus | (Omit<NpState, 'at'> & { readonly at?: string })

/** An order beside what NP says of it, at ten unless told otherwise. */
export const compared = (order: Order, said: Said = 'approved', when = at): Reconciliation => {
  const state = typeof said === 'string' ? { status: said } : said
  return reconcile(order, { at: when, ...state }).unwrap()
}

/** An order after what happened to it. */
export const lived = (order: Order, ...events: readonly OrderEvent[]): Order =>
  events.reduce((now, event) => decide(now, event).unwrap().order, order)
