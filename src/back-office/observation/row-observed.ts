import type { Order } from '../../order/order.js'
import type { OrderEvent, OrderEventType } from '../../order/order-event.js'
import type { PaymentMethod } from '../../vocabulary/payment-method.js'
import { takeEvents } from '../course/take-step.js'
import { nextOf } from '../next-of.js'
import { found } from './found.js'
import { happened } from './happened.js'
import type { Observation, ObservationKind } from './observation.js'
import type { RefusedRowReading } from './read-refused-row.js'
import { rowCourses } from './row-courses.js'
import { rowFinding } from './row-finding.js'

/** What follows from a row that shows no open order of NP's. */
export function rowObserved(
  order: Order,
  row: RefusedRowReading,
  at: string,
  methods: readonly PaymentMethod[],
): Observation {
  if (order.closed !== null) return seen('closed', order, [], [found('closed_before', 'READ-07')])
  for (const events of rowCourses(row, at, methods)) {
    const taken = takeEvents(order, events)
    if (taken !== null)
      return seen('operator', taken.order, events, happened('operator', order.paymentStatus, typesOf(events)))
  }
  const doubted = takeEvents(order, [{ type: 'sync.doubted', reason: 'other', at }])
  return seen('unexplained', doubted?.order ?? order, doubted?.events ?? [], [rowFinding(row)])
}

function seen(
  kind: ObservationKind,
  order: Order,
  events: readonly OrderEvent[],
  findings: Observation['findings'],
): Observation {
  const steps = kind === 'operator' ? typesOf(events) : []
  return { kind, steps, events, order, toConfirm: null, findings, next: nextOf(order) }
}

function typesOf(events: readonly OrderEvent[]): readonly OrderEventType[] {
  return events.map(({ type }) => type)
}
