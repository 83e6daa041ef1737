import { open } from '../../../lifecycle/updates/follow-up-list.js'
import { makesInvoiceStale } from '../../../lifecycle/updates/makes-invoice-stale.js'
import { revise } from '../../../lifecycle/updates/revise.js'
import type { OrderEvent } from '../../../order/event/order-event.js'
import { eventTypeIn } from '../../../order/event/read-event.js'
import type { Order } from '../../../order/order.js'
import { attempt } from '../../../shape/attempt.js'
import { takeDoubt } from '../../observation/look/take-doubt.js'
import { refusalCodeOf } from '../event/refusal-code-of.js'
import { goodsOf } from '../goods-of.js'
import type { KeptOrder } from '../kept-order.js'
import { npKnowsBy } from '../np-knows-by.js'
import { orderToldAfterEnd } from './order-told-after-end.js'

/** What says by itself that the sync isn't to be trusted, or was looked into. */
const OF_THE_SYNC: readonly (OrderEvent['type'] | null)[] = ['sync.doubted', 'status.overridden', 'sync.confirmed']

/**
 * What an order is kept as where something was refused and done all the same, and it would go on saying what that made
 * untrue:
 *
 * - An edit makes an invoice stale that was printed before NP can have known of it (READ-11, LINK-06).
 * - One that may have been made straight in 審査OK leaves a look into NP's console, which may not know of it (READ-02).
 * - Whoever confirms another status than a linked order shows knows of a contradiction, which is a doubt (READ-21).
 *   Whenever that was: the order may have come to its status by what somebody set before (SYNC-01). If it has gone on
 *   since, or that was told twice, it costs one more look.
 * - A malformed doubt, override or confirmation is a doubt: no look at makeshop settles what somebody meant by it.
 * - Of an order that ended, such a word leaves a look into NP's console, which may hold it after all.
 *
 * @param at - when it was done, if that can be read
 */
export function orderDespiteRefusal(kept: KeptOrder, event: OrderEvent, at: string | null): Order {
  const { lastKnownAt, order } = kept
  const type = eventTypeIn(event)
  if (type === 'order.edited') return mayEditContents(event) ? afterEdit(kept, at) : order
  const code = OF_THE_SYNC.includes(type) ? refusalCodeOf(order, event) : null
  if (order.closed !== null) return code === null ? order : orderToldAfterEnd(order, event, at)
  return code === 'malformed' || code === 'confirm_without_doubt' ? takeDoubt(order, at ?? lastKnownAt).order : order
}

/** Whether an edit, however malformed it is, may be of what NP screens and has on its invoice (READ-11). */
function mayEditContents(event: OrderEvent): boolean {
  return attempt(
    () => event.type !== 'order.edited' || event.fields.length === 0 || makesInvoiceStale(event.fields),
    () => true,
  )
}

function afterEdit(kept: KeptOrder, at: string | null): Order {
  const { order } = kept
  const isStale = order.invoicePrintedAt !== null && !isPrintedSince(order.invoicePrintedAt, at)
  const openFollowUps = mayBeUnscreened(kept, at) ? open(order.openFollowUps, 'check_np_console') : order.openFollowUps
  if (!isStale && openFollowUps.length === order.openFollowUps.length) return order
  return revise(order, { openFollowUps, invoicePrintedAt: isStale ? null : order.invoicePrintedAt })
}

function isPrintedSince(printedAt: string, at: string | null): boolean {
  return at !== null && Date.parse(npKnowsBy(at)) < Date.parse(printedAt)
}

/**
 * Whether an edit was made of goods that are here while the order was known as 審査OK. 要確認 isn't on record then, or
 * the edit would have been taken: it was set unseen, and NP screens the order anew, or it wasn't, and NP goes by what
 * was ordered before. Of an edit of before it came to 審査OK, a status of the correction may be what it came from.
 */
function mayBeUnscreened(kept: KeptOrder, at: string | null): boolean {
  const { order } = kept
  const { closed, paymentStatus, statusSince, syncTrust } = order
  const isHere = goodsOf({ order, kept }) === 'here'
  const isApproved = closed === null && syncTrust === 'linked' && paymentStatus === 'screening_approved'
  return isApproved && isHere && (at === null || Date.parse(at) >= Date.parse(statusSince))
}
