import type { Order } from '../../order/order.js'
import { STEPS } from '../../refusal/steps.js'
import type { Goods } from '../kept/goods-of.js'
import type { Step } from '../next/step.js'
import { firstStep } from '../plan/first-step.js'
import { rehearse } from '../plan/rehearse.js'
import { advise } from './advice/advise.js'
import { matterOf } from './matter/matter-of.js'

/**
 * The next step that `planCorrection` names for a well-formed order, but for a look that comes first, without the rest
 * of the plan. Throws where an act is refused, which only an order that answers differently the second time brings
 * about (READ-24).
 */
export function firstCorrectionStep(order: Order, goods: Goods): Step {
  for (const act of matterOf(order, advise(order), goods).acts) {
    const [next] = firstStep(rehearse(order, [act]).unwrap().steps).next
    if (next !== undefined) return next
  }
  return STEPS.check_payment_information
}
