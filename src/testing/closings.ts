/** Each way in which an order is closed: NP may answer for it later in each (READ-07). */
export const CLOSINGS = ['cancelled', 'deleted', 'payment_method_changed'] as const
