import type { Order } from '../../order/order.js'

/**
 * Whether an open order still has to be looked up in NP's console, so that nothing of what is shown is acted on before
 * that: the way by which 配送完了 was set may be linked or not (READ-05). Of an order in doubt the doubt says it, and
 * confirming settles both (READ-21).
 */
export function isToBeLookedUp({ syncTrust, openFollowUps }: Order): boolean {
  return syncTrust === 'linked' && openFollowUps.includes('check_np_console')
}
