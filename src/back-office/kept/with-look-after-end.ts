import { open } from '../../lifecycle/updates/follow-up-list.js'
import { revise } from '../../lifecycle/updates/revise.js'
import type { Order } from '../../order/order.js'

/**
 * A closed order of which it is told afterwards that the sync was in doubt, or a status was only set, before it ended.
 * Where by what is known NP holds nothing of it, that may have been the display alone (SYNC-02), and nothing else asks
 * for a cancel there: a look into NP's console is left (READ-08).
 *
 * @param at - when that was; `null`: it can't be read
 */
export function withLookAfterEnd(order: Order, at: string | null): Order {
  const { closed, npTransaction, openFollowUps } = order
  const isBefore = closed !== null && (at === null || Date.parse(at) <= Date.parse(closed.at))
  const isHeldByNobody = npTransaction.state === 'none' || npTransaction.state === 'rejected'
  if (!isBefore || !isHeldByNobody || openFollowUps.includes('check_np_console')) return order
  return revise(order, { openFollowUps: open(openFollowUps, 'check_np_console') })
}
