import type { Order } from '../../../order/order.js'
import { STEPS } from '../../../refusal/steps.js'
import type { Answer } from '../../answer/answer.js'
import { anyOf } from '../../next/any-of.js'
import { nextOf } from '../../next/next-of.js'
import { turnsOf } from '../../next/turns-of.js'
import { mayBeReported } from '../../order-state/may-be-reported.js'

/** What moves an order on behind a look that is named already: 未配送, where that look alone would be next (SHIP-05). */
export function besideLook(order: Order): Answer['next'] {
  const rest = turnsOf(nextOf(order)).filter(({ step }) => step !== 'check_np_console')
  return rest.length === 0 && mayBeReported(order) ? anyOf(STEPS.revert_delivery).next : rest
}
