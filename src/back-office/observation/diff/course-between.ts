import type { OrderEventType } from '../../../order/event/order-event.js'
import type { Order } from '../../../order/order.js'
import { courseOf } from '../course-of.js'
import { closingAct } from './closing-act.js'
import { courseBeside } from './course-beside.js'
import { courseIntoDoubt } from './course-into-doubt.js'
import { movesBetween } from './moves-between.js'

/**
 * What must have happened between two states of an order; `null` where nothing leads from one to the other. A closing,
 * a doubt and a confirmation show themselves in the order, so they are taken as they are.
 */
export function courseBetween(before: Order, after: Order): readonly OrderEventType[] | null {
  if (before.closed !== null) return after.closed === null ? null : courseBeside(before, after)
  const closing = after.closed === null ? [] : [closingAct(after.closed)]
  if (before.syncTrust === 'suspect' && after.syncTrust === 'linked') {
    return [...reverting(before, after), 'sync.confirmed', ...closing]
  }
  const isMoved = before.paymentStatus !== after.paymentStatus
  if (after.syncTrust === 'suspect' && isMoved) {
    const course = courseIntoDoubt(before, after)
    return course === null ? null : [...course, ...closing]
  }
  const moves = movesBetween(before, after)
  if (moves === null) return null
  const isBeside = moves.length === 0 && closing.length === 0
  return [
    ...courseOf(moves),
    ...(isBeside ? courseBeside(before, after) : []),
    ...(isDoubted(before, after) ? (['sync.doubted'] as const) : []),
    ...closing,
  ]
}

/** 未配送 doesn't need the sync (READ-03), and comes of nothing else. */
function reverting(before: Order, after: Order): readonly OrderEventType[] {
  return before.deliveryStatus === 'shipped' && after.deliveryStatus === 'not_shipped' ? ['delivery.reverted'] : []
}

/** A doubted order may be doubted anew once the check is settled that the doubt before opened (READ-21). */
function isDoubted(before: Order, { syncTrust, openFollowUps, closed }: Order): boolean {
  if (syncTrust === 'linked' || before.syncTrust === 'linked') return syncTrust === 'suspect'
  return (
    closed === null && openFollowUps.includes('check_np_console') && !before.openFollowUps.includes('check_np_console')
  )
}
