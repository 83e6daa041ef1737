import type { Order } from '../../order/order.js'

/**
 * Whether a closed order is still to be looked up at NP, which by what is known holds nothing of it: so nothing asks
 * for a cancel there (READ-08). It was in doubt, and NP may have approved or held what was known as rejected (READ-15).
 */
export function mayBeHeldAfterAll({ closed, npTransaction, openFollowUps }: Order): boolean {
  if (closed === null || npTransaction.state === 'cancelled') return false
  return openFollowUps.includes('check_np_console') && !openFollowUps.includes('cancel_in_np_console')
}
