import type { Order } from '../../../order/order.js'
import { UNTIL_NP_KNOWS_MS } from '../../course/until-np-knows.js'
import { isOnItsWay } from './is-on-its-way.js'
import type { NpState, NpStatus } from './np-state.js'

/** What NP has rejected, cancelled or has a report of stays so; the rest was true when it was said. */
const PASSING: readonly NpStatus[] = ['not_found', 'in_review', 'held', 'approved']

/** Whether what NP says was said before the order came to be what it is, and may be over by now. */
export function mayBeOver(order: Order, { at, status }: NpState): boolean {
  return PASSING.includes(status) && Date.parse(at) < sinceWhen(order, status)
}

/**
 * From when what NP says is of the order as it is. What was on its way when it was closed may still arrive (LINK-06).
 */
function sinceWhen(order: Order, status: NpStatus): number {
  const { closed, statusSince } = order
  if (closed === null) return Date.parse(statusSince)
  return Date.parse(closed.at) + (status === 'not_found' && isOnItsWay(order) ? UNTIL_NP_KNOWS_MS : 0)
}
