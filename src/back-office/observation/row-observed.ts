import type { ClosingReason } from '../../order/closing.js'
import type { Order } from '../../order/order.js'
import type { OrderEvent } from '../../order/order-event.js'
import { isOfReport } from '../../status/is-of-report.js'
import type { PaymentMethod } from '../../vocabulary/payment-method.js'
import { type Taken, takeEvents } from '../course/take-step.js'
import { found } from '../found.js'
import { nextOf } from '../next-of.js'
import { happened } from './happened.js'
import type { Observation } from './observation.js'
import { openInMakeshop } from './open-in-makeshop.js'
import type { RefusedRowReading } from './read-refused-row.js'
import { rowCourses } from './row-courses.js'
import { rowFinding } from './row-finding.js'
import { stepsAfterRow } from './steps-after-row.js'

/** What follows from a row that shows no open order of NP's. */
export function rowObserved(
  order: Order,
  row: RefusedRowReading,
  at: string,
  methods: readonly PaymentMethod[],
): Observation {
  if (order.closed !== null) return ofClosed(order, order.closed.reason, row, at)
  const courses = rowCourses(row, at, methods)
  for (const events of courses) {
    const taken = takeEvents(order, events)
    if (taken !== null) return ended(order, taken)
  }
  return doubted(order, row, at, courses.length > 0)
}

/** Nothing follows; a row that says otherwise than the order ended shows it open. */
function ofClosed(order: Order, reason: ClosingReason, { code }: RefusedRowReading, at: string): Observation {
  const seen: Observation = {
    kind: 'closed',
    course: [],
    events: [],
    order,
    toConfirm: null,
    findings: [found('closed_before', 'READ-07')],
    next: nextOf(order),
  }
  const isEnded = code === 'order_cancelled' || code === 'goods_returned' || code === 'not_understood'
  const isPaidOtherwise = code === 'other_payment_method' && reason === 'payment_method_changed'
  return isEnded || isPaidOtherwise ? seen : openInMakeshop(seen, at)
}

function ended(before: Order, { order, events }: Taken): Observation {
  const course = events.map(({ type }) => type)
  const isGone = before.deliveryStatus === 'shipped' || isOfReport(before.paymentStatus)
  const wasToShip = !isGone && before.paymentStatus === 'screening_approved'
  return {
    kind: wasToShip ? 'approval_taken_back' : 'operator',
    course,
    events,
    order,
    toConfirm: null,
    findings: [
      ...(wasToShip ? [found('closed_after_approval', 'CANC-01', course.at(-1))] : []),
      // One that is paid otherwise may have shipped as such.
      ...(isGone && course.includes('order.cancelled') ? [found('cancelled_after_shipping', 'CANC-01')] : []),
      ...happened('operator', before.paymentStatus, course),
    ],
    next: nextOf(order),
  }
}

/** Nothing says what happened: the gate holds until somebody has looked (READ-21). */
function doubted(order: Order, row: RefusedRowReading, at: string, mayBeRecorded: boolean): Observation {
  const events: readonly OrderEvent[] = [{ type: 'sync.doubted', reason: 'other', at }]
  const taken = takeEvents(order, events) ?? { order, events: [] }
  return {
    kind: 'unexplained',
    course: [],
    ...taken,
    toConfirm: null,
    findings: [rowFinding(row)],
    next: stepsAfterRow(row, taken.order, mayBeRecorded),
  }
}
