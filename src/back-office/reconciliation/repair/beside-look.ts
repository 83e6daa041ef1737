import type { Order } from '../../../order/order.js'
import type { Answer } from '../../answer/answer.js'
import { nextOf } from '../../next/next-of.js'
import { turnsOf } from '../../next/turns-of.js'

/** What moves an order on behind a look that is named already. */
export function besideLook(order: Order): Answer['next'] {
  return turnsOf(nextOf(order)).filter(({ step }) => step !== 'check_np_console')
}
