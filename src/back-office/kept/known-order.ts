import type { KeptOrder } from './kept-order.js'

/**
 * What is kept under an order number: the order, or `other_payment_method` if the number was met with another 決済方法.
 * If that changes to NP後払い later, it isn't linked (LINK-05), and no row says so. Plain JSON: store it whole.
 *
 * @category Taking over
 */
export type KnownOrder = KeptOrder | 'other_payment_method'

/**
 * What is read under an order number: a {@link KnownOrder}, or `unreadable` if something is stored there that can't be
 * restored. Nobody knows then whether its goods have left: nothing of it ships, and it isn't begun anew.
 *
 * @category Taking over
 */
export type KnownOrUnreadable = KnownOrder | 'unreadable'
