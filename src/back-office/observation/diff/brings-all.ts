import type { Order } from '../../../order/order.js'
import type { Taken } from '../../course/take-events.js'
import { fillIn } from '../look/fill-in.js'
import { changedFields } from './changed-fields.js'
import type { DiffField } from './order-diff.js'
import { seenIn } from './seen-in.js'

/** What a doubt, an end, a settled follow-up or an invoice that was printed changes beside a course. */
const BESIDE: readonly DiffField[] = [
  'syncTrust',
  'openFollowUps',
  'invoicePrintedAt',
  'paymentMethod',
  'paymentFee',
  'closed',
]

/** Whether a course brings all that an order shows, but for what may have come beside it. */
export function bringsAll(moved: Taken, after: Order): boolean {
  const { order } = fillIn(moved, after.paymentStatus, seenIn(after))
  return changedFields(order, after).every(
    ({ field }) =>
      BESIDE.includes(field) ||
      (field === 'npTransaction' && isOfClosed(order, after)) ||
      (field === 'receiptStatus' && isOfOtherMethod(after)),
  )
}

/** Its 入金ステータス is what the change of the payment method made of it: 入金完了 where it was 審査OK (PAY-06). */
function isOfOtherMethod({ closed }: Order): boolean {
  return closed?.reason === 'payment_method_changed'
}

/** What NP said of a closed order, and what was settled of it, left the NP取引ID as it was (READ-07). */
function isOfClosed({ npTransaction }: Order, { npTransaction: { state, id }, closed }: Order): boolean {
  return closed !== null && id === npTransaction.id && (state === 'live' || state === 'cancelled')
}
