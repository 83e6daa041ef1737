import type { Order } from '../order/order.js'

/**
 * Whether somebody still has to look an order up in NP's console, so that nothing of what is shown is acted on before that: the way by
 * which 配送完了 was set may be linked or not (READ-05). Of an order in doubt the doubt says it, and confirming settles both (READ-21).
 */
export function isToBeLookedUp({ closed, syncTrust, openFollowUps }: Order): boolean {
  return closed === null && syncTrust === 'linked' && openFollowUps.includes('check_np_console')
}
