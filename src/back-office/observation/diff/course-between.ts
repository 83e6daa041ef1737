import type { Order } from '../../../order/order.js'
import { followCourse } from '../../course/follow-course.js'
import { knownCourse } from '../../course/known-course.js'
import type { Move } from '../../course/move.js'
import { FAILED } from '../../course/moves-for.js'
import { bringsAll } from './brings-all.js'
import { seenIn } from './seen-in.js'

/**
 * The course from one state of an order to the statuses of another; `null`: none leads there. By which code NP refused
 * doesn't matter where the order shows that it did (READ-20). An approval that the order shows for the first time is
 * part of the course, though it may have left 審査OK since (FLOW-07); one more only where nothing else brings what it
 * shows.
 */
export function courseBetween(before: Order, after: Order): readonly Move[] | null {
  const { everApproved } = after
  const refused = followCourse(before, [FAILED], seenIn(after))
  if (refused !== null && bringsAll(refused, after)) return [FAILED]
  const isNew = everApproved === true && before.everApproved !== true
  const course = courseBy(before, after, isNew)
  if (everApproved !== true || isBrought(before, course, after)) return course
  const other = courseBy(before, after, !isNew)
  return course === null || isBrought(before, other, after) ? other : course
}

/** An earlier approval is forgotten where one more is looked for. */
function courseBy(before: Order, after: Order, isApproved: boolean): readonly Move[] | null {
  const { paymentStatus, deliveryStatus } = after
  const from = isApproved ? { ...before, everApproved: false } : before
  return knownCourse(from, { paymentStatus, deliveryStatus, isApproved }, seenIn(after), 'anyone')
}

function isBrought(before: Order, course: readonly Move[] | null, after: Order): boolean {
  const moved = course === null ? null : followCourse(before, course, seenIn(after))
  return moved !== null && bringsAll(moved, after)
}
