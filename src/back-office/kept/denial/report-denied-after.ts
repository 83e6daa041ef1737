import type { OrderEvent } from '../../../order/event/order-event.js'
import { haveLeft } from '../../../order/have-left.js'
import type { Order } from '../../../order/order.js'
import { isOfReport } from '../../../status/is-of-report.js'
import { corrects } from '../event/corrects.js'
import { isOfNow } from '../is-of-now.js'
import { isSeenSince } from '../is-seen-since.js'
import type { KeptOrder } from '../kept-order.js'

/**
 * Whether, after an event that was accepted, a report that makeshop shows may be what somebody denied (READ-21).
 *
 * A confirmation without a report denies it. One that changed nothing does so only of goods that have left, unless it
 * was recorded late, and makeshop was seen since: nobody waits for a report of what is still here.
 *
 * It ends as the denial of an approval does; and by 配送完了 of after it, if that leads to a report, or one that was left
 * for somebody to make in NP's console: one that wasn't open is none (READ-23). What is dated before what is known may
 * be what was denied since (LINK-06).
 */
export function reportDeniedAfter(kept: KeptOrder, event: OrderEvent, after: Order, isChanged: boolean): boolean {
  const { type, at } = event
  const isReport = isOfReport(after.paymentStatus)
  if (type === 'sync.confirmed') {
    if (!isReport) return isChanged || kept.reportDenied || (goodsLeft(kept) && !isSeenSince(kept, at))
    if (isChanged) return false
  }
  const isDoneInMakeshop = corrects(event) || (type === 'status.overridden' && !isReport)
  const isToldByHand = isChanged && type === 'followUp.done' && event.kind === 'report_in_np_console'
  const endsDenial = isDoneInMakeshop || isToldByHand || (isReport && TELLS_OF_REPORT.includes(type))
  return kept.reportDenied && !(endsDenial && isOfNow(kept, at))
}

function goodsLeft({ order, goodsHaveLeft }: KeptOrder): boolean {
  return goodsHaveLeft || haveLeft(order)
}

/** Where an order is of a report after one of these, there is one. A 決済ステータス that is set by hand tells NP nothing. */
const TELLS_OF_REPORT: readonly OrderEvent['type'][] = [
  'delivery.completed',
  'shipment.requested',
  'shipment.reported',
  'sync.confirmed',
]
