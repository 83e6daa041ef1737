import { isWaitedFor } from '../../np-code/is-waited-for.js'
import type { Order } from '../../order/order.js'

/** Whether an order is in 審査保留 only because NP reviews it in detail, so that nothing is to be corrected. */
export function onlyNpActs({ paymentStatus, problem }: Order): boolean {
  if (paymentStatus !== 'screening_on_hold' || problem === null || problem.codes.length === 0) return false
  return problem.codes.every(isWaitedFor)
}
