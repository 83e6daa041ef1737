import type { Order } from '../../../order/order.js'
import type { NextStep } from '../../../refusal/next-step.js'
import { STEPS } from '../../../refusal/steps.js'

/** A doubt of an order that is trusted, by which the gate holds; of one in doubt what settles it (READ-21). */
export function doubtOrConfirm({ syncTrust }: Order): NextStep {
  return syncTrust === 'linked' ? STEPS.doubt_sync : STEPS.confirm_sync
}
