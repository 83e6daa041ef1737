import type { Order } from '../../order/order.js'
import type { OrderEventType } from '../../order/order-event.js'
import { followCourse } from '../course/follow-course.js'
import { takeEvents } from '../course/take-step.js'
import { bringsAll } from './brings-all.js'
import { courseBetween } from './course-between.js'
import { seenIn } from './seen-in.js'
import { stepsBeside } from './steps-beside.js'

const OVERRIDDEN: readonly OrderEventType[] = ['status.overridden']

/**
 * What must have happened where 決済ステータス moved and the sync is in doubt; `null`: nothing brings all that the order shows. An
 * override alone does both at once, and moves nothing else (READ-12). Else the order moved, and then came into doubt, by whomever
 * (READ-15, READ-21). What was in doubt before is taken for overridden once more: nothing of the link's moves it (READ-03).
 */
export function stepsIntoDoubt(before: Order, after: Order): readonly OrderEventType[] | null {
  if (after.version < before.version + 2) return OVERRIDDEN
  const course = courseBetween(before, after)
  if (course === null) return OVERRIDDEN
  const moved = followCourse(before, course, seenIn(after))
  if (moved === null || !bringsAll(moved, after)) return isOverridden(before, after) ? OVERRIDDEN : null
  const beside = after.closed === null ? stepsBeside(moved.order, after) : []
  return [...course.map(({ type }) => type), ...beside, 'sync.doubted']
}

function isOverridden(before: Order, after: Order): boolean {
  const { paymentStatus: to, statusSince: at } = after
  const overridden = takeEvents(before, [{ type: 'status.overridden', to, reason: 'unseen', at }])
  return overridden !== null && bringsAll(overridden, after)
}
