import type { KeptOrder } from '../kept/kept-order.js'

/**
 * What is kept under an order number: the order, or that its number was met with another 決済方法. One that changes to
 * NP後払い later isn't linked (LINK-05), and no row of it says so. Plain JSON: store it whole.
 *
 * @category Taking over
 */
export type KnownOrder = KeptOrder | 'other_payment_method'
