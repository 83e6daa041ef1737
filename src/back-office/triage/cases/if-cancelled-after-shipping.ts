import type { Order } from '../../../order/order.js'
import { STEPS } from '../../../refusal/steps.js'
import { mayBeHeldAfterAll } from '../../order-state/may-be-held-after-all.js'
import { settledCase, type TriageCase } from './triage-case.js'

const CANCELLED = settledCase('follow_ups_open', 'cancelled_after_shipping', 'CANC-01', 'high', STEPS.settle_follow_ups)

/**
 * Asked of an order whose goods have left: it was cancelled, and NP holds it, or may, so that who cancels there gives
 * its payment up.
 */
export function ifCancelledAfterShipping(order: Order): TriageCase | null {
  const { closed, openFollowUps } = order
  if (closed === null || closed.reason === 'payment_method_changed') return null
  return openFollowUps.includes('cancel_in_np_console') || mayBeHeldAfterAll(order) ? CANCELLED : null
}
