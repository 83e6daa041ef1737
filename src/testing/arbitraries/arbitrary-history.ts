import fc from 'fast-check'
import { placeOrder } from '../../intake/place-order.js'
import { decide } from '../../lifecycle/decide.js'
import { ORDER_EVENT_TYPES } from '../../order/event/event-types.js'
import type { OrderEvent, OrderEventType } from '../../order/event/order-event.js'
import type { Order } from '../../order/order.js'
import { isWholeNumber } from '../../shape/is-whole-number.js'
import { mistake } from '../../shape/mistake.js'
import { NP_SERVICES } from '../../vocabulary/np-service.js'
import { arbitraryEvent } from './arbitrary-event.js'
import { instant, orderNumber, PLAIN } from './values.js'

/**
 * An order and what happened to it.
 *
 * @category Testing
 */
export interface OrderHistory {
  /** The order when it was placed. */
  readonly start: Order
  /** What then happened to it, in that order; some of it was refused. */
  readonly events: readonly OrderEvent[]
  /** The order in the end. */
  readonly end: Order
}

/**
 * Histories as they really happen: an order is placed, and most of the events that follow change it; some are refused
 * or change nothing.
 *
 * @param options - `maxLength`: how many events there are at most; 30 unless told otherwise.
 * @throws TypeError if that is no whole number of at least 0
 *
 * @example
 * ```ts
 * fc.assert(
 *   fc.property(arbitraryHistory(), ({ start, events, end }) => {
 *     const replayed = events.reduce((order, event) => myStore.apply(order, event), start)
 *     return JSON.stringify(replayed) === JSON.stringify(end)
 *   }),
 * )
 * ```
 *
 * @category Testing
 */
export function arbitraryHistory(
  options: {
    /** How many events at most; 30 if left out. */
    readonly maxLength?: number | undefined
  } = {},
): fc.Arbitrary<OrderHistory> {
  const { maxLength = 30 } = options
  if (!isWholeNumber(maxLength, 0)) mistake('maxLength', 'a whole number of at least 0')
  return fc.tuple(placed, fc.array(step, { maxLength, size: 'max' })).map(([start, steps]) => play(start, steps))
}

/** What carries an order along comes often; what ends it or puts it in doubt comes seldom. */
const WEIGHTS: Readonly<Record<OrderEventType, number>> = {
  'screening.requested': 10,
  'screening.accepted': 10,
  'screening.approved': 10,
  'screening.held': 5,
  'screening.rejected': 2,
  'screening.failed': 2,
  'shipment.requested': 10,
  'shipment.reported': 8,
  'shipment.failed': 3,
  'correction.opened': 4,
  'order.edited': 6,
  'delivery.completed': 10,
  'delivery.reverted': 3,
  'invoice.printed': 5,
  'paymentMethod.changed': 1,
  'order.cancelled': 1,
  'status.overridden': 1,
  'followUp.done': 2,
  'sync.doubted': 1,
  'sync.confirmed': 3,
}

const CANDIDATES = 10

/**
 * Some events of which the first that changes the order is taken; one of ten steps takes the first, whatever it does.
 */
const step = fc.record(
  {
    any: fc.oneof({ weight: 9, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
    candidates: fc.array(
      fc.oneof(...ORDER_EVENT_TYPES.map((type) => ({ weight: WEIGHTS[type], arbitrary: arbitraryEvent(type) }))),
      { minLength: CANDIDATES, maxLength: CANDIDATES },
    ),
  },
  PLAIN,
)

const SHOP = { linkMode: 'automatic', connect: 'pro', spCode: 'made-up' } as const

const placed: fc.Arbitrary<Order> = fc
  .record(
    { orderNumber, service: fc.constantFrom(...NP_SERVICES), paymentFee: fc.nat({ max: 1_000 }), at: instant },
    PLAIN,
  )
  .map((draft) =>
    placeOrder({ ...draft, source: 'storefront', multipleDestinations: false, preorder: false }, SHOP).unwrap(),
  )

interface Step {
  readonly any: boolean
  readonly candidates: readonly OrderEvent[]
}

function play(start: Order, steps: readonly Step[]): OrderHistory {
  const events: OrderEvent[] = []
  let end = start
  for (const { any, candidates } of steps) {
    const event = any ? candidates[0] : candidates.find((each) => changes(end, each))
    if (event === undefined) continue
    const decision = decide(end, event)
    if (decision.ok) end = decision.val.order
    events.push(event)
  }
  return { start, events, end }
}

function changes(order: Order, event: OrderEvent): boolean {
  const decision = decide(order, event)
  return decision.ok && decision.val.changed
}
