import type { Order } from '../../../order/order.js'
import { STEPS } from '../../../refusal/steps.js'
import { findGoodsFirst } from '../../next/find-goods-first.js'
import { isCancelledWhileHeld } from '../../order-state/is-cancelled-while-held.js'
import { settledCase, type TriageCase } from './triage-case.js'

const SETTLED = settledCase('follow_ups_open', 'cancelled_after_shipping', 'CANC-01', 'high', STEPS.settle_follow_ups)
const CANCELLED: TriageCase = {
  ...SETTLED,
  nextOf: (order, goods) => findGoodsFirst(SETTLED.nextOf(order, goods)),
}

/**
 * Asked of an order whose goods have left: it was cancelled, and NP holds it, or may, so that who cancels there gives
 * its payment up.
 */
export function ifCancelledAfterShipping(order: Order): TriageCase | null {
  return isCancelledWhileHeld(order) ? CANCELLED : null
}
