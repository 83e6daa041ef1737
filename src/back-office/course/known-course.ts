import type { Order } from '../../order/order.js'
import { orderFault } from '../../order/order-fault.js'
import { orderFields } from '../../order/order-fields.js'
import { readCarrier } from '../../parsing/read-carrier.js'
import { readSlipNumber } from '../../parsing/read-slip-number.js'
import { NONE } from '../../shape/none.js'
import { areRefusals } from './are-refusals.js'
import { findCourse } from './find-course.js'
import type { Goal } from './goal.js'
import type { Move } from './move.js'
import { positionOf } from './position-of.js'
import type { Seen } from './seen.js'

const MOST = 10_000
const known = new Map<string, readonly Move[] | null>()

/**
 * The same as `findCourse`, each course looked for once: many orders take few courses. Only what a plain order came to is
 * remembered: one with getters may answer otherwise the next time (READ-24), and others would get its course.
 */
export function knownCourse(order: Order, goal: Goal, seen: Seen, by: 'anyone' | 'link'): readonly Move[] | null {
  const question = questionOf(order, goal, seen, by)
  const answer = known.get(question)
  if (answer !== undefined) return answer
  const start = startOf(order)
  const course = findCourse(start, goal, seen, by)
  const isPlain = orderFault(start) === null && questionOf(start, goal, seen, by) === question
  if (isPlain && known.size < MOST) known.set(question, course)
  return course
}

/** A copy to search from, with versions enough for any course. */
function startOf(order: Order): Order {
  return { ...orderFields(order), version: 1 }
}

function questionOf(order: Order, goal: Goal, seen: Seen, by: 'anyone' | 'link'): string {
  return `${positionOf(order)} ${goal.paymentStatus} ${goal.deliveryStatus} ${goal.isApproved ?? false} ${payloads(seen)} ${by}`
}

/**
 * Everything in what was seen on which it depends where moves lead: whether there is an NP取引ID, what NP's codes say, and what
 * is wrong with carrier and slip. What they are beyond that makes no other course.
 */
function payloads({ npTransactionId, codes = NONE, carrier, slipNumber }: Seen): string {
  const unseenOrCarrierFault = carrier === undefined || readCarrier(carrier).fault
  const unseenOrSlipFault = slipNumber === undefined || readSlipNumber(slipNumber).fault
  const cause = codes.length === 0 ? 'unseen' : areRefusals(codes)
  return `${typeof npTransactionId} ${cause} ${unseenOrCarrierFault} ${unseenOrSlipFault}`
}
