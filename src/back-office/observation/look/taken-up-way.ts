import type { OrderEvent } from '../../../order/event/order-event.js'
import type { Order } from '../../../order/order.js'
import { readCarrier } from '../../../parsing/read-carrier.js'
import { readSlipNumber } from '../../../parsing/read-slip-number.js'
import { excerpt } from '../../../text/excerpt.js'
import type { PaymentStatus } from '../../../vocabulary/payment-status.js'
import { areRefusals } from '../../course/are-refusals.js'
import type { KnownPayloads } from '../../course/known-payloads.js'
import { COMPLETED, COMPLETED_BEYOND_LINK, REPORT_FAILED, REPORT_MOVES } from '../../course/moves-for.js'
import { takeEvents } from '../../course/take-events.js'
import { isToBeCompletedAgain } from '../../order-state/is-to-be-completed-again.js'
import { isToBeLookedUp } from '../../order-state/is-to-be-looked-up.js'
import { namesOtherId } from '../../order-state/names-other-id.js'
import type { Understood } from '../shown/understood.js'
import { fillIn } from './fill-in.js'
import type { Way } from './way.js'

/**
 * 配送完了 came by a way of which nobody knew whether it is linked, and now what the link makes of one is shown: it was
 * (SHIP-11).
 */
export function takenUpWay(
  order: Order,
  { paymentStatus, deliveryStatus, seen }: Pick<Understood, 'paymentStatus' | 'deliveryStatus' | 'seen'>,
): Way | null {
  if (deliveryStatus === 'not_shipped' || !waitsForLink(order)) return null
  const isToCorrect = paymentStatus === 'needs_attention' && deliveryStatus === 'shipped'
  if (isToCorrect && namesNoCode(seen)) return attentionWay(order, seen)
  if (!mayHaveBeenLinked(seen)) return null
  return reportedWay(order, paymentStatus, isToCorrect && !areRefusals(seen.codes), seen)
}

/** Its report is shown, or that NP refused it (FLOW-04): the confirmation of that status settles the rest (READ-21). */
function reportedWay(order: Order, shown: PaymentStatus, isRefused: boolean, seen: KnownPayloads): Way | null {
  const status = isRefused ? 'shipment_report_in_progress' : shown
  const moves = REPORT_MOVES[status]
  if (moves === undefined) return null
  const { at } = seen
  const taken = takeEvents(order, [
    { type: 'sync.doubted', reason: 'other', at },
    { type: 'sync.confirmed', status, at },
    ...(isRefused ? [REPORT_FAILED.event(seen)] : []),
  ])
  return taken === null ? null : { moves: isRefused ? REFUSED : moves, ...fillIn(taken, shown, seen) }
}

/**
 * No code tells why it is in 要確認, but its carrier does. The events only lead there: nobody is said to have put the
 * order back, and completed it again by the way that is linked.
 */
function attentionWay(order: Order, seen: KnownPayloads): Way | null {
  if (isNoSlip(seen.slipNumber) || namesOtherId(order, seen.npTransactionId)) return null
  const known = fillIn({ order, events: [] }, order.paymentStatus, seen)
  const way =
    readCarrier(seen.carrier).fault === null ? refusedWay(known.order, seen) : beyondLinkWay(known.order, seen)
  return way === null ? null : { ...way, events: [...known.events, ...way.events] }
}

/**
 * Supported: NP refused its report, unless somebody set 要確認 by hand (SYNC-01), so that the look stays. Nothing is
 * reported without a slip (SHIP-02).
 */
function refusedWay(order: Order, seen: KnownPayloads): Way | null {
  const { at } = seen
  const report = REFUSED.map(({ event }) => event({ at }))
  const taken = takeEvents(order, [...putBack(order, at), COMPLETED.event(seen), ...report])
  return taken === null ? null : { moves: REFUSED, ...taken }
}

/** Of an unsupported carrier the link reports nothing (SHIP-04): NP has none, and the look for that is settled. */
function beyondLinkWay(order: Order, seen: KnownPayloads): Way | null {
  const { at, carrier } = seen
  if (readCarrier(carrier).fault === 'missing') return null
  const taken = takeEvents(order, [
    ...putBack(order, at),
    COMPLETED_BEYOND_LINK.event(seen),
    { type: 'followUp.done', kind: 'check_np_console', at },
  ])
  return taken === null ? null : { moves: [], ...taken }
}

/** 未配送, so that its 配送完了 is recorded in full; of a wiz order that came behind its invoice (READ-04). */
function putBack({ service, invoicePrintedAt }: Order, at: string): readonly OrderEvent[] {
  const isUnprinted = service === 'np_atobarai_wiz' && invoicePrintedAt === null
  return [{ type: 'delivery.reverted', at }, ...(isUnprinted ? [{ type: 'invoice.printed', at } as const] : [])]
}

/** What the link and NP did where NP refused a report. */
const REFUSED = [...(REPORT_MOVES.shipment_report_in_progress ?? []), REPORT_FAILED]

/** Whether no code of NP's is shown; the name of a carrier, as it stands on record, is none. */
function namesNoCode({ carrier, codes = [] }: KnownPayloads): boolean {
  return codes.every((code) => carrier !== undefined && code === excerpt(carrier))
}

/**
 * Whether a shipment may have been reported, as far as its carrier and slip are shown: neither is such as is never
 * reported (SHIP-02, SHIP-04). What is shown of it all the same was set by hand (SYNC-02).
 */
function mayHaveBeenLinked({ carrier, slipNumber }: KnownPayloads): boolean {
  if (carrier !== undefined && readCarrier(carrier).carrier === null) return false
  return !isNoSlip(slipNumber)
}

function isNoSlip(slipNumber: string | undefined): boolean {
  return slipNumber !== undefined && readSlipNumber(slipNumber).fault === 'missing'
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
