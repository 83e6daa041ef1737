import type { Order } from '../../../order/order.js'
import { UNTIL_NP_KNOWS_MS } from '../../course/until-np-knows.js'
import { isOnItsWay } from './is-on-its-way.js'
import type { NpState, NpStatus } from './np-state.js'

/** What NP has rejected, cancelled or has a report of stays so; the rest was true when it was said. */
const PASSING: readonly NpStatus[] = ['not_found', 'in_review', 'held', 'approved']
/** By these NP holds nothing: of a transaction that isn't the order's by its id, the next may be on its way. */
const OVER: readonly NpStatus[] = ['not_found', 'rejected', 'cancelled']

/** Whether what NP says was said before the order came to be what it is, and may be over by now. */
export function mayBeOver(order: Order, npState: NpState): boolean {
  const isAwaited = mayArriveYet(order, npState)
  if (!isAwaited && !PASSING.includes(npState.status)) return false
  return Date.parse(npState.at) < sinceWhen(order) + (isAwaited ? UNTIL_NP_KNOWS_MS : 0)
}

/** What was on its way when the order was closed may still arrive (LINK-06): what NP says may be of one before it. */
function mayArriveYet(order: Order, { status, npTransactionId }: NpState): boolean {
  const { id } = order.npTransaction
  const isOwn = status !== 'not_found' && id !== null && npTransactionId === id
  return order.closed !== null && isOnItsWay(order) && OVER.includes(status) && !isOwn
}

/** From when what NP says is of the order as it is. */
function sinceWhen({ closed, statusSince }: Order): number {
  return Date.parse(closed === null ? statusSince : closed.at)
}
