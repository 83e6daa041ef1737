import { haveLeft } from '../../../order/have-left.js'
import type { Order } from '../../../order/order.js'
import { STEPS } from '../../../refusal/steps.js'
import { isFinal } from '../../../status/is-final.js'
import { mayBeHeldAfterAll } from '../../order-state/may-be-held-after-all.js'
import { ifCancelledAfterShipping } from './if-cancelled-after-shipping.js'
import { settledCase, type TriageCase } from './triage-case.js'

const FOLLOW_UPS_OPEN = settledCase('follow_ups_open', 'follow_ups_left', 'READ-07', 'normal', STEPS.settle_follow_ups)
const PERHAPS_HELD = settledCase(
  'follow_ups_open',
  'transaction_perhaps_stands',
  'READ-08',
  'normal',
  STEPS.settle_follow_ups,
)

/** Closed or finished, but something is left to do. */
export function ifFollowUpsAreOpen(order: Order): TriageCase | null {
  const isOver = order.closed !== null || isFinal(order.paymentStatus)
  if (!isOver || order.openFollowUps.length === 0) return null
  const asCancelled = haveLeft(order) ? ifCancelledAfterShipping(order) : null
  return asCancelled ?? (mayBeHeldAfterAll(order) ? PERHAPS_HELD : FOLLOW_UPS_OPEN)
}
