import type { OrderEventType } from '../../../order/event/order-event.js'
import type { Order } from '../../../order/order.js'
import { malformed } from '../../../refusal/malformed.js'
import type { Violation } from '../../../refusal/violation.js'
import { Err, Ok, type Result } from '../../../result.js'
import { findingOf } from '../../answer/finding-of.js'
import { forNoParcel } from '../../next/for-no-parcel.js'
import { nextOf } from '../../next/next-of.js'
import { readOrderAt } from '../../order-state/read-order-at.js'
import { actFindings } from '../act-findings.js'
import { freesGoods } from '../frees-goods.js'
import { happened } from '../happened.js'
import { isRejectedByDisplay } from '../is-rejected-by-display.js'
import { kindOf } from '../kind-of.js'
import type { ObservationKind } from '../observation.js'
import { changedFields } from './changed-fields.js'
import { closingAct } from './closing-act.js'
import { courseAround } from './course-around.js'
import { courseBetween } from './course-between.js'
import { courseTakenUp } from './course-taken-up.js'
import type { OrderDiff } from './order-diff.js'

/**
 * What happened between two states of one order: the fields that differ, and the course of events, in the words of
 * {@link observe}. Never throws.
 *
 * @param before - the order as it was
 * @param after - the same order, later: if its version is lower, the diff is `outdated`
 * @returns `Ok` with the diff, or `Err` with `malformed` (READ-24) and the path of what is wrong; `after.orderNumber`
 * if it is another order
 *
 * @example
 * ```ts
 * const diff = diffOrders(yesterday, today)
 * if (diff.ok) console.log(diff.val.course, explainAnswer(diff.val))
 * ```
 *
 * @category Back office
 */
export function diffOrders(before: Order, after: Order): Result<OrderDiff, Violation<'malformed'>> {
  const { order: from, fault } = readOrderAt('before', before)
  if (from === null) return Err(malformed(fault))
  const { order: to, fault: faultAfter } = readOrderAt('after', after)
  if (to === null) return Err(malformed(faultAfter))
  return from.orderNumber === to.orderNumber ? Ok(diff(from, to)) : Err(malformed('after.orderNumber'))
}

function diff(before: Order, after: Order): OrderDiff {
  const changes = changedFields(before, after)
  const [kind, course] = whatHappened(before, after, changes.length > 0)
  const shown = after.paymentStatus
  const stops = kind === 'outdated' ? [] : parcelsToStop(before, after)
  const isStopped = stops.length > 0 && course.length > 0
  return {
    kind: isStopped ? 'approval_taken_back' : kind,
    course,
    changes,
    findings: [
      ...(kind === 'closed' ? [findingOf('live_after_closing', 'READ-07', shown)] : []),
      ...stops,
      ...(isStopped
        ? actFindings(course.filter((type) => type !== closingActOf(after)))
        : happened(kind, shown, course, isRejectedByDisplay(before, after, course))),
    ],
    ...(freesGoods(course) ? forNoParcel(nextOf(after), 'complete_delivery_again') : nextOf(after)),
  }
}

/** Said as the end of an order that was approved, it isn't said as an act once more. */
function closingActOf({ closed }: Order): OrderEventType | null {
  return closed === null ? null : closingAct(closed)
}

/** What ended an order in 審査OK whose goods are here (CANC-01). */
function parcelsToStop(before: Order, { deliveryStatus, closed }: Order): OrderDiff['findings'] {
  const wasApproved = before.paymentStatus === 'screening_approved' && before.closed === null
  if (!wasApproved || closed === null || deliveryStatus === 'shipped') return []
  return [findingOf('closed_after_approval', 'CANC-01', closingAct(closed))]
}

function whatHappened(
  before: Order,
  after: Order,
  hasChanged: boolean,
): readonly [ObservationKind, OrderDiff['course']] {
  if (after.version < before.version) return ['outdated', []]
  const course = courseTakenUp(before, after) ?? courseTo(before, after, hasChanged)
  // Whether NP approved it late or holds it can't be told, so neither is made up.
  if (isTakenOnLate(before, after)) return ['closed', course ?? []]
  return course === null ? ['unexplained', []] : [kindOf(before, after, course, hasChanged), course]
}

function courseTo(before: Order, after: Order, hasChanged: boolean): OrderDiff['course'] | null {
  const known = courseBetween(before, after)
  if (known?.length !== 0) return known
  return hasChanged ? courseAround(before, after) : (courseBackTo(before, after) ?? known)
}

/**
 * An order that shows all that it did, but since another time, left its status and came back, if it changed often
 * enough for that: an order that was adopted anew dates itself by when it was seen (READ-26).
 */
function courseBackTo(before: Order, after: Order): OrderDiff['course'] | null {
  if (Date.parse(before.statusSince) === Date.parse(after.statusSince)) return null
  const course = courseAround(before, after)
  return course !== null && course.length <= after.version - before.version ? course : null
}

/** NP took a closed order on after all (READ-07). */
function isTakenOnLate(before: Order, after: Order): boolean {
  const isLive = after.npTransaction.state === 'live' && before.npTransaction.state !== 'live'
  return isLive && before.closed !== null && after.closed !== null
}
