import type { Order } from '../../../order/order.js'
import { proposed } from './proposed.js'
import type { Repair } from './repair.js'

/** The doubt by which the gate holds, where nothing says what is true (READ-21); none of an order that has it. */
export function doubtOf(order: Order, at: string): Repair {
  return proposed('doubt', order, [{ type: 'sync.doubted', reason: 'other', at }])
}
