import type { WhyNotKept } from '../../back-office/kept/why-not-kept.js'
import type { StoredKeptOrder } from './stored-kept-order.js'

/**
 * What is known under an order number, as it is stored: plain JSON.
 *
 * @category Schemas
 */
export type StoredKnownOrder = StoredKeptOrder | WhyNotKept
