import type { Order } from '../../../order/order.js'
import { NONE } from '../../../shape/none.js'
import { OWN_STEPS } from '../../next/own-steps.js'
import type { Step } from '../../next/step.js'
import { isCancelledAfterShipping } from '../../order-state/is-cancelled-after-shipping.js'

/** What comes before a cancel at NP: who cancels there what the buyer has got isn't paid for it (CANC-01). */
export function goodsFirst(order: Order): readonly Step[] {
  return isCancelledAfterShipping(order) ? [OWN_STEPS.find_goods] : NONE
}
