import type { Order } from '../../order/order.js'
import type { KeptOrder } from './kept-order.js'

/** An order as it was handed over: alone, or with what is kept beside it. */
export interface GivenOrder {
  readonly order: Order
  /** The same order as it is kept; `null`: it was handed over alone. */
  readonly kept: KeptOrder | null
}
