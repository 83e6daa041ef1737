import type { KeptOrder } from './kept-order.js'
import type { WhyNotKept } from './why-not-kept.js'

/**
 * What is kept under an order number: the order, or why none is kept ({@link WhyNotKept}). Plain JSON: store it whole.
 *
 * @category Taking over
 */
export type KnownOrder = KeptOrder | WhyNotKept

/**
 * What is read under an order number: a {@link KnownOrder}, or `unreadable` if something is stored there that can't be
 * restored. Nobody knows then whether its goods have left: nothing of it ships, and it isn't begun anew.
 *
 * @category Taking over
 */
export type KnownOrUnreadable = KnownOrder | 'unreadable'
