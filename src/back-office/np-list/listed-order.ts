import type { Order } from '../../order/order.js'
import type { ListedTransaction } from './listed-transaction.js'

/** An order, and what NP's list has of it. */
export interface ListedOrder {
  readonly order: Order
  readonly transactions: ListedTransaction[]
  /** Whether the list may have more of it: a transaction that may as well be another order's. */
  mayHaveMore: boolean
}
