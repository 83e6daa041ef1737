import type { OrderEventType } from '../../../order/event/order-event.js'
import type { Order } from '../../../order/order.js'
import { closingAct } from './closing-act.js'
import { courseBetween } from './course-between.js'
import { stepsBeside } from './steps-beside.js'
import { stepsIntoDoubt } from './steps-into-doubt.js'

/**
 * What must have happened between two states of an order; `null` where nothing leads from one to the other. A closing,
 * a doubt and a confirmation show themselves in the order, so they are taken as they are.
 */
export function stepsBetween(before: Order, after: Order): readonly OrderEventType[] | null {
  if (before.closed !== null) return after.closed === null ? null : stepsBeside(before, after)
  const closing = after.closed === null ? [] : [closingAct(after.closed)]
  if (before.syncTrust === 'suspect' && after.syncTrust === 'linked') {
    return [...reverting(before, after), 'sync.confirmed', ...closing]
  }
  const isMoved = before.paymentStatus !== after.paymentStatus
  if (after.syncTrust === 'suspect' && isMoved) {
    const steps = stepsIntoDoubt(before, after)
    return steps === null ? null : [...steps, ...closing]
  }
  const course = courseBetween(before, after)
  if (course === null) return null
  const isBeside = course.length === 0 && closing.length === 0
  return [
    ...course.map(({ type }) => type),
    ...(isBeside ? stepsBeside(before, after) : []),
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
