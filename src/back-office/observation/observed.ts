import type { Order } from '../../order/order.js'
import { countsAsReceived } from '../../status/counts-as-received.js'
import type { DeliveryStatus } from '../../vocabulary/delivery-status.js'
import type { PaymentStatus } from '../../vocabulary/payment-status.js'
import { followCourse } from '../course/follow-course.js'
import { shows } from '../course/goal.js'
import { knownCourse } from '../course/known-course.js'
import { takeEvents } from '../course/take-step.js'
import type { Finding } from '../finding.js'
import { nextOf } from '../next-of.js'
import { closedObservation } from './closed-observation.js'
import { deliveryFinding } from './delivery-finding.js'
import { explained } from './explained.js'
import { fillIn } from './fill-in.js'
import { kindFindings } from './kind-findings.js'
import type { Observation, ObservationKind } from './observation.js'
import type { ObservationCode } from './observation-code.js'
import type { ShownReading } from './read-shown.js'
import type { Way } from './way.js'

/** What follows from what is shown of a well-formed order. */
export function observed(order: Order, shown: ShownReading): Observation {
  const { paymentStatus, deliveryStatus, unknown } = shown
  if (paymentStatus === null) return unmoved(order, 'not_understood', unknown)
  const isShown = shows(order, { paymentStatus, deliveryStatus })
  if (order.closed !== null) return closedObservation(order, paymentStatus, shown, isShown)
  if (Date.parse(shown.seen.at) < Date.parse(order.statusSince)) {
    const kind = isShown ? 'unchanged' : 'outdated'
    return unmoved(order, kind, [...kindFindings(kind, paymentStatus), ...unknown])
  }
  const way = wayTo(order, paymentStatus, deliveryStatus, shown)
  return way === null ? unexplained(order, paymentStatus, shown) : explained(order, paymentStatus, shown, way)
}

/**
 * 配送ステータス may be shown as the lifecycle has it nowhere: then the 決済ステータス alone is followed, but never by a way that
 * forgets goods which are shown as gone.
 */
function wayTo(
  order: Order,
  paymentStatus: PaymentStatus,
  deliveryStatus: DeliveryStatus | null,
  { seen }: ShownReading,
): Way | null {
  const course =
    knownCourse(order, { paymentStatus, deliveryStatus }, seen, 'anyone') ??
    knownCourse(order, { paymentStatus, deliveryStatus: null }, seen, 'anyone')
  if (course === null) return null
  const taken = followCourse(order, course, seen)
  if (taken === null) return null
  const way = { course, ...fillIn(taken, paymentStatus, seen) }
  return deliveryStatus === 'shipped' && forgetsGoods(order, way) ? null : way
}

/**
 * They can't have come back (READ-09). Nor is 要確認 opened in 審査OK once they left (READ-02): whether they left before or
 * after that isn't shown, so neither is made up.
 */
function forgetsGoods(before: Order, { order, course }: Way): boolean {
  if (order.deliveryStatus === 'shipped') return false
  const isOpened = course.at(-1)?.type === 'correction.opened'
  return before.deliveryStatus === 'shipped' || (isOpened && countsAsReceived(before.paymentStatus))
}

function unexplained(order: Order, shown: PaymentStatus, reading: ShownReading): Observation {
  const { seen, unknown } = reading
  const doubted = takeEvents(order, [{ type: 'sync.doubted', reason: 'other', at: seen.at }])
  const now = doubted?.order ?? order
  const wasSuspect = order.syncTrust === 'suspect'
  const delivery = deliveryFinding(now, shown, reading)
  return {
    kind: 'unexplained',
    steps: [],
    events: doubted?.events ?? [],
    order: now,
    toConfirm: shown,
    findings: [
      ...(wasSuspect ? [found('still_suspect', 'READ-03', shown)] : kindFindings('unexplained', shown)),
      ...(delivery === null ? [] : [delivery]),
      ...unknown,
    ],
    next: nextOf(now),
  }
}

function unmoved(order: Order, kind: ObservationKind, findings: readonly Finding<ObservationCode>[]): Observation {
  return { kind, steps: [], events: [], order, toConfirm: null, findings, next: nextOf(order) }
}

function found(code: ObservationCode, rule: Finding['rule'], detail: string | null): Finding<ObservationCode> {
  return { code, rule, detail }
}
