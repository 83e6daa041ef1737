import type { Order } from '../../../order/order.js'
import { readCarrier } from '../../../parsing/read-carrier.js'
import { readSlipNumber } from '../../../parsing/read-slip-number.js'
import { areRefusals } from '../../course/are-refusals.js'
import type { KnownPayloads } from '../../course/known-payloads.js'
import { REPORT_FAILED, REPORT_MOVES } from '../../course/moves-for.js'
import { takeEvents } from '../../course/take-events.js'
import { isToBeCompletedAgain } from '../../order-state/is-to-be-completed-again.js'
import { isToBeLookedUp } from '../../order-state/is-to-be-looked-up.js'
import type { Understood } from '../shown/understood.js'
import { fillIn } from './fill-in.js'
import type { Way } from './way.js'

/**
 * 配送完了 came by a way of which nobody knew whether it is linked, and now its report is shown, or that NP refused it
 * (FLOW-04): it was (SHIP-11). The confirmation of that status settles what was left to do for it (READ-21).
 */
export function takenUp(
  order: Order,
  { paymentStatus, deliveryStatus, seen }: Pick<Understood, 'paymentStatus' | 'deliveryStatus' | 'seen'>,
): Way | null {
  if (deliveryStatus === 'not_shipped' || !waitsForLink(order) || !mayBeReported(seen)) return null
  const isRefused = paymentStatus === 'needs_attention' && deliveryStatus === 'shipped' && tellsOfReport(seen)
  const status = isRefused ? 'shipment_report_in_progress' : paymentStatus
  const moves = REPORT_MOVES[status]
  if (moves === undefined) return null
  const { at } = seen
  const taken = takeEvents(order, [
    { type: 'sync.doubted', reason: 'other', at },
    { type: 'sync.confirmed', status, at },
    ...(isRefused ? [REPORT_FAILED.event(seen)] : []),
  ])
  const whole = isRefused ? [...moves, REPORT_FAILED] : moves
  return taken === null ? null : { moves: whole, ...fillIn(taken, paymentStatus, seen) }
}

/**
 * Whether a shipment may have been reported, as far as its carrier and slip are shown: neither is such as is never
 * reported (SHIP-02, SHIP-04). What is shown of it all the same was set by hand (SYNC-02).
 */
function mayBeReported({ carrier, slipNumber }: KnownPayloads): boolean {
  if (carrier !== undefined && readCarrier(carrier).carrier === null) return false
  return slipNumber === undefined || readSlipNumber(slipNumber).fault !== 'missing'
}

/** Whether NP's codes, beside 配送完了, are of its report: they refuse no registration. */
function tellsOfReport({ codes = [] }: KnownPayloads): boolean {
  return codes.length > 0 && !areRefusals(codes)
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
