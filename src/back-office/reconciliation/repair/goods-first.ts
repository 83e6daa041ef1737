import type { Order } from '../../../order/order.js'
import { NONE } from '../../../shape/none.js'
import type { Goods } from '../../kept/goods-of.js'
import { OWN_STEPS } from '../../next/own-steps.js'
import type { Step } from '../../next/step.js'
import type { NpStatus } from '../np-state/np-state.js'
import { isCancelledAfterShipping } from './is-cancelled-after-shipping.js'
import { mayBeKept } from './may-be-kept.js'

/**
 * What comes before a cancel at NP: who cancels there what the buyer has got isn't paid for it (CANC-01).
 *
 * @param statuses - what NP says of its transactions
 */
export function goodsFirst(order: Order, statuses: readonly NpStatus[], goods: Goods): readonly Step[] {
  return isCancelledAfterShipping(order, statuses, goods) || mayBeKept(order, goods) ? [OWN_STEPS.find_goods] : NONE
}
