import { decide } from '../../lifecycle/decide.js'
import { makesInvoiceStale } from '../../lifecycle/updates/makes-invoice-stale.js'
import { revise } from '../../lifecycle/updates/revise.js'
import type { OrderEvent } from '../../order/event/order-event.js'
import { eventTypeIn } from '../../order/event/read-event.js'
import type { Order } from '../../order/order.js'
import { attempt } from '../../shape/attempt.js'

/**
 * What an order is kept as where something was refused and done all the same, and it would go on saying what that made
 * untrue:
 *
 * - An edit makes an invoice stale that was printed before it (READ-11).
 * - Whoever confirms another status than a linked order shows knows of a contradiction, which is a doubt (READ-21). Not
 *   what was confirmed before the order came to its status: it may have gone on since, and was told once more.
 *
 * @param at - when it was done, if that can be read
 */
export function orderDespiteRefusal(order: Order, event: OrderEvent, at: string | null): Order {
  if (eventTypeIn(event) === 'order.edited' && isStaleBy(order, event, at))
    return revise(order, { invoicePrintedAt: null })
  return at !== null && contradicts(order, event, at) ? doubted(order, at) : order
}

/** Whether an edit, however malformed it is, may make the printed invoice stale. */
function isStaleBy({ invoicePrintedAt }: Order, event: OrderEvent, at: string | null): boolean {
  if (invoicePrintedAt === null || (at !== null && Date.parse(at) < Date.parse(invoicePrintedAt))) return false
  return attempt(
    () => event.type !== 'order.edited' || event.fields.length === 0 || makesInvoiceStale(event.fields),
    () => true,
  )
}

function contradicts(order: Order, event: OrderEvent, at: string): boolean {
  const decision = decide(order, event)
  const isRefused = !decision.ok && decision.val.code === 'confirm_without_doubt'
  return isRefused && Date.parse(at) >= Date.parse(order.statusSince)
}

function doubted(order: Order, at: string): Order {
  const decision = decide(order, { type: 'sync.doubted', reason: 'other', at })
  return decision.ok ? decision.val.order : order
}
