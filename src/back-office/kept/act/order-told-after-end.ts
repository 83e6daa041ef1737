import { open } from '../../../lifecycle/updates/follow-up-list.js'
import { revise } from '../../../lifecycle/updates/revise.js'
import type { OrderEvent } from '../../../order/event/order-event.js'
import type { Order } from '../../../order/order.js'
import { impliesApproval } from '../../../status/implies-approval.js'
import type { FollowUpKind } from '../../../vocabulary/follow-up.js'
import type { PaymentStatus } from '../../../vocabulary/payment-status.js'
import { confirmedStatusIn } from '../event/confirmed-status-in.js'

/** A confirmation of these doesn't say that NP holds the order (READ-21). */
const SAYS_NO_HOLD: readonly PaymentStatus[] = ['screening_preparing', 'screening_rejected', 'needs_attention']

/**
 * A closed order of which it is told afterwards what its sync was like.
 *
 * - Where by what is known NP holds nothing of it, that may have been the display alone (SYNC-02), and nothing else
 *   asks for a cancel there: a look into NP's console is left (READ-08). It is left by a doubt, an override or a
 *   confirmation of another status, of before the end; and by a confirmation that NP holds it, whenever that was, as by
 *   NP's own answer (READ-07). Not a cancel: NP may have given it up since.
 * - A confirmed approval made it 入金完了 (FLOW-07), which stays behind where it is paid otherwise (PAY-06).
 *
 * @param at - when that was; `null`: it can't be read
 */
export function orderToldAfterEnd(order: Order, event: OrderEvent, at: string | null): Order {
  const status = confirmedStatusIn(event)
  const asked: FollowUpKind[] = []
  if (status !== null && impliesApproval(status) && lacksReset(order)) asked.push('reset_receipt_status')
  if (isHeldByNobody(order) && contradicts(order, status, at)) asked.push('check_np_console')
  const openFollowUps = open(order.openFollowUps, ...asked)
  return openFollowUps.length === order.openFollowUps.length ? order : revise(order, { openFollowUps })
}

function isHeldByNobody({ npTransaction: { state } }: Order): boolean {
  return state === 'none' || state === 'rejected'
}

function contradicts({ closed, paymentStatus }: Order, status: PaymentStatus | null, at: string | null): boolean {
  if (status !== null && !SAYS_NO_HOLD.includes(status)) return true
  const isBefore = closed !== null && (at === null || Date.parse(at) <= Date.parse(closed.at))
  return isBefore && status !== paymentStatus
}

/** Of one that was 入金完了, that was asked when it ended. */
function lacksReset({ closed, receiptStatus }: Order): boolean {
  return closed?.reason === 'payment_method_changed' && receiptStatus === 'not_received'
}
