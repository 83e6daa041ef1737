import type { Order } from '../../order/order.js'
import { knownCourse } from '../course/known-course.js'
import type { Step } from '../course/step.js'
import { seenIn } from './seen-in.js'

/**
 * The course from one state of an order to the statuses of another; `null`: none leads there. An approval that the order shows
 * for the first time is part of it, though it may have left 審査OK since (FLOW-07); one more only where nothing else leads there.
 */
export function courseBetween(before: Order, after: Order): readonly Step[] | null {
  const { paymentStatus, deliveryStatus, everApproved } = after
  const seen = seenIn(after)
  const isApproved = everApproved === true
  const isNew = isApproved && before.everApproved !== true
  return (
    knownCourse(before, { paymentStatus, deliveryStatus, isApproved: isNew }, seen, 'anyone') ??
    knownCourse(before, { paymentStatus, deliveryStatus, isApproved: isApproved && !isNew }, seen, 'anyone')
  )
}
