import type { OrderEvent } from '../order/event/order-event.js'
import type { Order } from '../order/order.js'
import type { Refusal } from '../refusal/refusal.js'
import type { Result } from '../result.js'
import { decide } from './decide.js'
import type { Decision } from './decision.js'
import { tellsOfEdit } from './tells-of-edit.js'
import { withoutInvoice } from './updates/without-invoice.js'

/** `decide`, and of a confirmation what it tells of a wiz invoice that was printed before (READ-11). */
export function decideWithInvoice(order: Order, event: OrderEvent): Result<Decision, Refusal> {
  const decision = decide(order, event)
  if (!decision.ok || event.type !== 'sync.confirmed') return decision
  return tellsOfEdit(order, event.status, event.at) ? decide(withoutInvoice(order), event) : decision
}
