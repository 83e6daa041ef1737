import type { Order } from '../../order/order.js'
import { followCourse } from '../course/follow-course.js'
import { knownCourse } from '../course/known-course.js'
import type { Step } from '../course/step.js'
import { FAILED } from '../course/steps-for.js'
import { bringsAll } from './brings-all.js'
import { seenIn } from './seen-in.js'

/**
 * The course from one state of an order to the statuses of another; `null`: none leads there. By which code NP refused doesn't
 * matter where the order shows that it did (READ-20). An approval that the order shows for the first time is part of the course,
 * though it may have left 審査OK since (FLOW-07); one more only where nothing else leads there.
 */
export function courseBetween(before: Order, after: Order): readonly Step[] | null {
  const { paymentStatus, deliveryStatus, everApproved } = after
  const seen = seenIn(after)
  const refused = followCourse(before, [FAILED], seen)
  if (refused !== null && bringsAll(refused, after)) return [FAILED]
  const isApproved = everApproved === true
  const isNew = isApproved && before.everApproved !== true
  return (
    knownCourse(before, { paymentStatus, deliveryStatus, isApproved: isNew }, seen, 'anyone') ??
    knownCourse(before, { paymentStatus, deliveryStatus, isApproved: isApproved && !isNew }, seen, 'anyone')
  )
}
