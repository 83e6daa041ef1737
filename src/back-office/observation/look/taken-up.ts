import type { Order } from '../../../order/order.js'
import { readCarrier } from '../../../parsing/read-carrier.js'
import { readSlipNumber } from '../../../parsing/read-slip-number.js'
import { excerpt } from '../../../text/excerpt.js'
import type { PaymentStatus } from '../../../vocabulary/payment-status.js'
import { areRefusals } from '../../course/are-refusals.js'
import type { KnownPayloads } from '../../course/known-payloads.js'
import { COMPLETED_BEYOND_LINK, REPORT_FAILED, REPORT_MOVES } from '../../course/moves-for.js'
import { takeEvents } from '../../course/take-events.js'
import { isToBeCompletedAgain } from '../../order-state/is-to-be-completed-again.js'
import { isToBeLookedUp } from '../../order-state/is-to-be-looked-up.js'
import type { Understood } from '../shown/understood.js'
import { fillIn } from './fill-in.js'
import type { Way } from './way.js'

/**
 * 配送完了 came by a way of which nobody knew whether it is linked, and now what the link makes of one is shown: it was
 * (SHIP-11). That settles what was left to do for it.
 */
export function takenUp(
  order: Order,
  { paymentStatus, deliveryStatus, seen }: Pick<Understood, 'paymentStatus' | 'deliveryStatus' | 'seen'>,
): Way | null {
  if (deliveryStatus === 'not_shipped' || !waitsForLink(order)) return null
  const isToCorrect = paymentStatus === 'needs_attention' && deliveryStatus === 'shipped'
  if (isToCorrect && isBeyondLink(seen)) return routed(order, seen)
  if (!mayBeReported(seen)) return null
  return reported(order, paymentStatus, isToCorrect && tellsOfReport(seen), seen)
}

/** Its report is shown, or that NP refused it (FLOW-04): the confirmation of that status settles the rest (READ-21). */
function reported(order: Order, shown: PaymentStatus, isRefused: boolean, seen: KnownPayloads): Way | null {
  const status = isRefused ? 'shipment_report_in_progress' : shown
  const moves = REPORT_MOVES[status]
  if (moves === undefined) return null
  const { at } = seen
  const taken = takeEvents(order, [
    { type: 'sync.doubted', reason: 'other', at },
    { type: 'sync.confirmed', status, at },
    ...(isRefused ? [REPORT_FAILED.event(seen)] : []),
  ])
  const whole = isRefused ? [...moves, REPORT_FAILED] : moves
  return taken === null ? null : { moves: whole, ...fillIn(taken, shown, seen) }
}

/**
 * Its carrier is none of the 14, and so it is in 要確認 instead of 審査OK (SHIP-04): as if it had been completed by the
 * way that is linked. Nobody put it back for that, and NP was told of nothing.
 */
function routed(order: Order, { at, carrier }: KnownPayloads): Way | null {
  const taken = takeEvents(order, [
    { type: 'delivery.reverted', at },
    COMPLETED_BEYOND_LINK.event({ at, carrier }),
    { type: 'followUp.done', kind: 'check_np_console', at },
  ])
  return taken === null ? null : { moves: [], ...taken }
}

/** Whether a carrier outside the 14 is shown, with a slip number as far as that is shown, and no other cause. */
function isBeyondLink({ carrier, slipNumber, codes = [] }: KnownPayloads): boolean {
  const { fault } = readCarrier(carrier)
  if (fault === null || fault === 'missing' || isNoSlip(slipNumber)) return false
  return codes.every((code) => code === excerpt(carrier ?? ''))
}

/**
 * Whether a shipment may have been reported, as far as its carrier and slip are shown: neither is such as is never
 * reported (SHIP-02, SHIP-04). What is shown of it all the same was set by hand (SYNC-02).
 */
function mayBeReported({ carrier, slipNumber }: KnownPayloads): boolean {
  if (carrier !== undefined && readCarrier(carrier).carrier === null) return false
  return !isNoSlip(slipNumber)
}

function isNoSlip(slipNumber: string | undefined): boolean {
  return slipNumber !== undefined && readSlipNumber(slipNumber).fault === 'missing'
}

/**
 * Whether 要確認 beside 配送完了 tells that NP refused its report: by codes that refuse no registration or, where no
 * code is shown, by a carrier of the 14, with which nothing else leads there.
 */
function tellsOfReport({ codes = [], carrier }: KnownPayloads): boolean {
  return codes.length > 0 ? !areRefusals(codes) : carrier !== undefined
}

/** Of an order whose sync isn't in doubt, both are open only after such a 配送完了 (READ-05). */
function waitsForLink(order: Order): boolean {
  return (
    isToBeLookedUp(order) &&
    order.paymentStatus === 'screening_approved' &&
    order.deliveryStatus === 'shipped' &&
    isToBeCompletedAgain(order)
  )
}
