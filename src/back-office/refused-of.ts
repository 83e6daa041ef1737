import type { Order } from '../order/order.js'
import type { Refusal } from '../refusal/refusal.js'
import type { ViolationCode } from '../refusal/violation.js'
import { nextOf } from './next-of.js'

/** Refusals of what was handed in: that is to be put right, however the order is (READ-19, READ-24, PAY-02). */
const OF_INPUT: readonly ViolationCode[] = ['malformed', 'slip_malformed', 'payment_method_linked']

/** A refusal of an order as it is, which names what is to be done next as the gate and the work lists do. */
export function refusedOf(order: Order, refusal: Refusal): Refusal {
  return OF_INPUT.includes(refusal.code) ? refusal : { ...refusal, next: nextOf(order) }
}
