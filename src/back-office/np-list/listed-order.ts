import type { GivenOrder } from '../kept/given-order.js'
import type { SeenTransaction } from './seen-transaction.js'

/** An order, and what NP's list has of it. */
export interface ListedOrder extends GivenOrder {
  readonly transactions: readonly SeenTransaction[]
  /** Whether the list may have more of it: a transaction that may as well be another order's. */
  readonly mayHaveMore: boolean
}
