import type { Order } from '../../../order/order.js'
import { adviseOn } from './advise-on.js'
import { carrierToCorrect } from './carrier-to-correct.js'
import type { CodeAdvice } from './code-advice.js'

/** What each of an order's codes calls for; the text of a carrier is none. */
export function advise(order: Order): readonly CodeAdvice[] {
  if (order.problem === null || carrierToCorrect(order) !== null) return []
  return order.problem.codes.map(adviseOn)
}
