import type { Order } from '../../../order/order.js'
import { STEPS } from '../../../refusal/steps.js'
import { impliesApproval } from '../../../status/implies-approval.js'
import type { AnswerStepName } from '../../answer/answer-step.js'
import { findingOf } from '../../answer/finding-of.js'
import { anyOf } from '../../next/any-of.js'
import type { Observation } from '../observation.js'
import type { ObservationCode } from '../observation-code.js'
import { observationOf } from '../observation-of.js'
import { isTooSoon } from '../shown/is-too-soon.js'
import type { ShownReading } from '../shown/read-shown.js'
import { isUnderstood, type Understood } from '../shown/understood.js'
import { closedObservation } from './closed-observation.js'
import { explainedObservation } from './explained-observation.js'
import { mayBeDenied } from './may-be-denied.js'
import { outdatedObservation } from './outdated-observation.js'
import type { ObserveOptionsReading } from './read-observe-options.js'
import { unexplainedObservation } from './unexplained-observation.js'
import { wayTo } from './way-to.js'

const TO_SHIP: readonly AnswerStepName[] = ['complete_delivery', 'print_invoice']

/**
 * What follows from what is shown of a well-formed order. Where it can't be read whether its goods are here, nobody is
 * told to ship it; where it can't be read whether it goes on, to do anything with it. Nor is anybody told to ship what
 * may be packed as it was ordered before an edit.
 */
export function shownObservation(order: Order, reading: ShownReading, options: ObserveOptionsReading): Observation {
  const observation = observeReading(order, reading, options)
  const finds = (asked: ObservationCode): boolean => observation.findings.some(({ code }) => code === asked)
  const ships = observation.next.some(({ step }) => TO_SHIP.includes(step))
  if (!ships) return observation
  if (finds('delivery_not_understood')) return { ...observation, ...anyOf(STEPS.fix_input) }
  return finds('edited_meanwhile') ? { ...observation, ...anyOf() } : observation
}

function observeReading(order: Order, reading: ShownReading, options: ObserveOptionsReading): Observation {
  const { approvalDenied } = options
  const { unknown } = reading
  const asKnown = { order, events: [] }
  if (!isUnderstood(reading)) {
    const seen = observationOf('not_understood', asKnown, unknown)
    return order.closed === null ? { ...seen, ...anyOf(STEPS.fix_input) } : seen
  }
  const { paymentStatus } = reading
  const isOld = isOutdated(order, reading, options)
  if (order.closed !== null) {
    return closedObservation(order, reading, { isOld, isDenied: approvalDenied && impliesApproval(paymentStatus) })
  }
  if (isOld) return outdatedObservation(order, reading)
  if (isTooSoon(order, reading)) {
    return observationOf('outdated', asKnown, [findingOf('too_soon_for_np', 'LINK-06', paymentStatus), ...unknown])
  }
  const isDenied = mayBeDenied(order, reading, options)
  const way = isDenied ? null : wayTo(order, reading)
  return way === null ? unexplainedObservation(order, reading, isDenied) : explainedObservation(order, reading, way)
}

/**
 * Whether it was seen before the status that is known, or before `lastKnownAt`. 配送完了 beside the same status isn't
 * outdated: where somebody confirmed that status since, they couldn't record that the goods had left. But it may be of
 * another parcel than one that is claimed, whose claim would end by it.
 */
function isOutdated(
  order: Order,
  { paymentStatus, deliveryStatus, seen }: Understood,
  { lastKnownAt, isClaimed }: ObserveOptionsReading,
): boolean {
  const isGone = deliveryStatus === 'shipped' && order.deliveryStatus === 'not_shipped'
  const saysMore = isGone && !isClaimed && paymentStatus === order.paymentStatus
  const isBefore = (at: string): boolean => Date.parse(seen.at) < Date.parse(at)
  return !saysMore && (isBefore(order.statusSince) || isBefore(lastKnownAt ?? order.statusSince))
}
