import type { Order } from '../../../order/order.js'
import { STEPS } from '../../../refusal/steps.js'
import { settledCase, type TriageCase } from './triage-case.js'

const CANCELLED = settledCase('follow_ups_open', 'cancelled_after_shipping', 'CANC-01', 'high', STEPS.settle_follow_ups)

/**
 * Of an order whose goods have left: it was cancelled, and NP isn't, so that who cancels there gives its payment up.
 */
export function ifCancelledAfterShipping({ closed, openFollowUps }: Order): TriageCase | null {
  const isCancelled = closed !== null && closed.reason !== 'payment_method_changed'
  return isCancelled && openFollowUps.includes('cancel_in_np_console') ? CANCELLED : null
}
